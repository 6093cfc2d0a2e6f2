// SPDX-License-Identifier: Apache-2.0
// custom-elements.json and the tables of docs/embedding.md, read off web/src/embed/types.ts and the
// styles: what is said of an element is said in one place.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { changeable } from './foreign-styles.mjs';

const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function parse(sources) {
  const file = join(sources, 'embed/types.ts');
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

function told(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = comment && ts.isJSDoc(comment) ? comment.comment : '';
  return (typeof text === 'string' ? text : ts.getTextOfJSDocComment(text) ?? '').replace(/\s+/g, ' ').trim();
}

function members(node) {
  return node.members.filter(ts.isPropertySignature).map((one) => {
    const name = one.name.getText();
    const type = one.type?.getText() ?? 'unknown';
    const readOnly = one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
    return {
      name, type, description: told(one), readOnly,
      attribute: !readOnly && /^(?:string|boolean)(?: \| null)?$/.test(type) ? attributeOf(name) : undefined,
    };
  });
}

/** Names of the `part` attributes of the elements' own templates. */
function parts(sources) {
  const folder = join(sources, 'embed');
  const text = readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(/ part="([\w-]+)"/g)].map(([, name]) => name))];
}

const partWords = {
  frame: 'Everything that is shown: as wide as the element.',
  room: 'The ground on which the room lies.',
};

/** What is said in the sources, without the form of any file. */
export function described(sources) {
  const source = parse(sources);
  const interfaces = new Map();
  const aliases = new Map();
  let events = [];
  for (const node of source.statements) {
    if (ts.isInterfaceDeclaration(node)) {
      interfaces.set(node.name.text, { about: told(node), members: members(node) });
      if (node.name.text === 'AccessionEventDetails') {
        events = node.members.map((one) => ({ name: one.name.getText().replaceAll("'", ''), type: one.type?.getText() ?? '', description: told(one) }));
      }
    } else if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, told(node));
  }
  const common = interfaces.get('AccessionElement').members;
  const elements = ['desk', 'line', 'receive', 'worklist'].map((short) => {
    const type = `Accession${short[0].toUpperCase()}${short.slice(1)}Element`;
    const own = interfaces.get(type);
    return { tag: `accession-${short}`, className: type.replace('Element', ''), type, about: own?.about ?? aliases.get(type) ?? '', own: own?.members ?? [] };
  });
  return {
    common, elements, events,
    properties: changeable(readFileSync(join(sources, 'styles/tokens.css'), 'utf8')),
    parts: parts(sources).map((name) => ({ name, description: partWords[name] ?? '' })),
  };
}

export function customElements(sources) {
  const { common, elements, events, properties, parts: shown } = described(sources);
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: elements.map(({ tag, className, about, own }) => {
      const all = [...own, ...common];
      const path = `dist/${tag}.js`;
      return {
        kind: 'javascript-module', path,
        declarations: [{
          kind: 'class', name: className, tagName: tag, customElement: true, description: about,
          superclass: { name: 'HTMLElement' },
          attributes: all.filter(({ attribute }) => attribute)
            .map(({ name, attribute, type, description }) => ({ name: attribute, fieldName: name, type: { text: type }, description })),
          members: all.map(({ name, type, description, readOnly }) => ({
            kind: 'field', name, type: { text: type }, description, ...(readOnly ? { readonly: true } : {}),
          })),
          events: events.map(({ name, type, description }) => ({ name, type: { text: `CustomEvent<${type}>` }, description })),
          cssProperties: properties.map(({ name, value }) => ({ name, default: value })),
          cssParts: shown,
        }],
        exports: [
          { kind: 'js', name: className, declaration: { name: className, module: path } },
          { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: path } },
        ],
      };
    }),
  };
}

const cell = (text) => text.replaceAll('|', '\\|');
const code = (text) => `\`${cell(text)}\``;
const rows = (head, list) => [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...list.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');

/** The tables of docs/embedding.md, by the name of their mark. */
export function tables(sources) {
  const { common, elements, events, properties, parts: shown } = described(sources);
  const field = ({ name, attribute, type, description }) => [attribute ? code(attribute) : '', code(name), code(type), cell(description)];
  return {
    elements: rows(['element', 'shows'], elements.map(({ tag, about }) => [code(`<${tag}>`), cell(about)])),
    own: rows(['element', 'attribute', 'property', 'type', 'is'], elements.flatMap(({ tag, own }) => own.map((one) => [code(tag), ...field(one)]))),
    common: rows(['attribute', 'property', 'type', 'is'], common.map(field)),
    events: rows(['event', 'when', 'detail'], events.map(({ name, type, description }) => [code(name), cell(description), code(type)])),
    parts: rows(['part', 'is'], shown.map(({ name, description }) => [code(name), description])),
    properties: rows(['property', 'usual value'], properties.map(({ name, value }) => [code(name), code(value)])),
  };
}
