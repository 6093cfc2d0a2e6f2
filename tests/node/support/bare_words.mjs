// SPDX-License-Identifier: Apache-2.0
// Finds text for people that stands in the desk's sources instead of in the catalogue.
import ts from 'typescript';

/** Names that are the same in every language, keys as they are printed on caps, and signs. */
const names = new Set(['Accession', 'Alma', 'FOLIO', 'ISBN', 'ISSN', 'CSV', 'JSON', 'Esc', 'URL', 'i']);
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription', 'aria-valuetext']);
/** Where a literal goes to people by itself. */
const telling = new Set(['announce', 'called', 'alert', 'confirm', 'prompt']);
const comparing = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.InKeyword,
]);
/** Not for people, or for those who look after the program: what is said there stays English. */
const technical = /^(?:Error|\w+Error|warn|error|log|info|debug)$/;

const letters = (text) => /\p{L}/u.test(text);
const allowed = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(letters).every((word) => names.has(word));
/** "Some words", "Nothing found": a capital, then at least another word of small letters. */
const sentence = (text) => /^[\p{Lu}][\p{Ll}’']+(?:,)? [\p{L}’“(]/u.test(text) && !/[{};]|=>/.test(text);

/** The markup of a template with `\uE000` for each expression. */
function markupOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }) => `\uE000${literal.text}`).join('');
}

/** Text and spoken attributes in markup; what is in `<kbd>`, `<style>` and comments is none. */
export function wordsOfMarkup(markup) {
  const found = [];
  const bare = markup.replace(/<!--[\s\S]*?-->/g, '').replace(/<(kbd|style)\b[^>]*>[\s\S]*?<\/\1>/g, '<$1>');
  const tag = /<\/?[a-zA-Z\uE000][^\s>]*((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/g;
  const text = bare.replace(tag, (_all, attributes = '') => {
    for (const [, name, , double, single, plain] of attributes.matchAll(/([^\s=]+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)) {
      const value = double ?? single ?? plain ?? '';
      if (spoken.has(name) && letters(value) && !allowed(value)) found.push(`${name}="${value}"`);
    }
    return '\uE001';
  });
  for (const part of text.split(/[\uE000\uE001]/)) {
    const said = part.replace(/&\w+;/g, ' ').trim();
    if (letters(said) && !allowed(said)) found.push(said);
  }
  return found;
}

/** Where the expressions of a template stand: as text, in a spoken attribute, or elsewhere. */
function placesOf(template) {
  let before = template.head.text;
  return template.templateSpans.map(({ literal }) => {
    const tag = before.slice(before.lastIndexOf('<'));
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    const attribute = /([\w-]+)\s*=\s*(?:"[^"]*|'[^']*)?$/.exec(tag)?.[1] ?? '';
    const kbd = /<(?:kbd|style)\b[^>]*>[^<]*$/.test(before);
    before += `\uE000${literal.text}`;
    return inTag ? spoken.has(attribute) : !kbd;
  });
}

/** The literals that an expression may come out as. */
function outcomes(node) {
  if (ts.isParenthesizedExpression(node)) return outcomes(node.expression);
  if (ts.isConditionalExpression(node)) return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)];
  if (ts.isTemplateExpression(node)) return [node, ...node.templateSpans.flatMap(({ expression }) => outcomes(expression))];
  if (ts.isBinaryExpression(node)) return [...outcomes(node.left), ...outcomes(node.right)].filter(() => !comparing.has(node.operatorToken.kind));
  return ts.isStringLiteralLike(node) ? [node] : [];
}

function nameOf(expression) {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** Whether some call or `new` around it takes words for programmers. */
function isTechnical(node) {
  for (let at = node.parent; at && !ts.isFunctionLike(at) && !ts.isSourceFile(at); at = at.parent) {
    if ((ts.isCallExpression(at) || ts.isNewExpression(at)) && technical.test(nameOf(at.expression))) return true;
    // A failure's `message` is for whoever looks after the program: people are told its code in words.
    if (ts.isPropertyAssignment(at) && nameOf(at.name) === 'message') return true;
  }
  return ts.isVariableDeclaration(node.parent) && nameOf(node.parent.name) === 'message';
}

/** `{line, words}` of each place in one source file. */
export function bareWords(name, source) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const add = (node, words) => found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, words });
  const literal = (node) => node && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node));
  const textOf = (node) => (ts.isTemplateExpression(node) ? markupOf(node).replaceAll('\uE000', '') : node.text).trim();

  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = nameOf(node.tag);
      if (tag === 'html' || tag === 'svg') for (const words of wordsOfMarkup(markupOf(node.template))) add(node, words);
      if (!ts.isTemplateExpression(node.template)) return;
      const places = tag === 'html' ? placesOf(node.template) : [];
      node.template.templateSpans.forEach(({ expression }, index) => {
        for (const outcome of places[index] ? outcomes(expression) : []) {
          const words = textOf(outcome);
          if (letters(words) && !allowed(words) && !sentence(words)) add(outcome, words);
        }
        visit(expression);
      });
      return;
    }
    if (ts.isCallExpression(node) && telling.has(nameOf(node.expression)) && literal(node.arguments[0]) && letters(textOf(node.arguments[0]))) {
      add(node, textOf(node.arguments[0]));
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && nameOf(node.left) === 'title'
      && literal(node.right) && !allowed(textOf(node.right))) {
      add(node, textOf(node.right));
    } else if (literal(node) && !ts.isImportDeclaration(node.parent) && !ts.isLiteralTypeNode(node.parent)) {
      const words = textOf(node);
      if (sentence(words) && !allowed(words) && !isTechnical(node)) add(node, words);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
