// SPDX-License-Identifier: Apache-2.0
// Every code the core can send has words: codes are read off the core's own sources and off the
// rulebook's printed table, so that a new one without words fails here.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accession, skip } from './support/cli.mjs';
import { load } from './support/typescript.mjs';

const lifecycle = fileURLToPath(new URL('../../core/lifecycle/', import.meta.url));
const validation = fileURLToPath(new URL('../../core/validation/', import.meta.url));
const { withWords } = await load('i18n/some-words');
/** With what only a rulebook with pieces has words for. */
const words = withWords(await load('i18n/en'), (await load('i18n/en/in-pieces')).ofPieces);

function sources(folder, wanted = /\.cpp$/) {
  return readdirSync(folder).filter((name) => wanted.test(name)).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

const alma = sources(join(lifecycle, 'alma'));
const folio = sources(join(lifecycle, 'folio'));
const shared = sources(lifecycle);
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))].sort();
const without = (codes, catalogue) => codes.filter((code) => catalogue[code] === undefined);

/** Ways a condition is written down: a name, then the code of its failure. */
const written = /(?:state_is|alone|of_sort|state_lists|argument_is|argument_lists)\(\s*"(\w+)",\s*"(\w+)"/g;

function conditions(text) {
  const found = [...text.matchAll(written)].map(([, name, code]) => ({ name, code }));
  const names = all(text, /\.name\s*=\s*"(\w+)"/g);
  const codes = all(text, /\.code\s*=\s*"(\w+)"/g);
  return { names: [...found.map(({ name }) => name), ...names], codes: [...found.map(({ code }) => code), ...codes] };
}

test('every condition of Alma’s table has words, met and missing', () => {
  const { names } = conditions(alma + shared);
  assert.ok(names.length > 80, `only ${names.length} conditions were found in the sources`);
  assert.deepEqual(without(names, words.conditions), []);
});

test('every condition, refusal, warning and field of FOLIO’s rulebook has words', () => {
  const { names, codes } = conditions(folio);
  assert.ok(names.length > 45, `only ${names.length} conditions were found in the sources`);
  assert.deepEqual(without(names, words.conditions), []);
  const told = /(?:push_back\(\{|tell\(findings, |tell\(|\{)\s*"(\w+)",\s*(?:\{|"|Severity)/g;
  const pushed = all(sources(join(lifecycle, 'folio'), /^conditions/), /push_back\(\s*\{\s*"(\w+)",\s*\{/g);
  const found = all(sources(validation, /^folio_(?:line|order_fields|piece_fields|funds)\.cpp$/), told)
    .filter((code) => /[a-z][A-Z]|_(?:field|value)$/.test(code) && !/Id$|Type$|Price$|Number$/.test(code));
  assert.ok(found.length > 20, `only ${found.length} codes were found in the sources`);
  assert.deepEqual(without([...new Set([...codes, ...pushed, ...found])], words.refusals), []);
  const paths = all(sources(validation, /^folio_(?:line|order)_fields\.cpp$/), /^\s+(?:\{|\w+<.*>\()"([\w.]+)"/gm);
  assert.ok(paths.length > 90, `only ${paths.length} fields were found in the sources`);
  assert.deepEqual(without(paths, words.fields), []);
  assert.deepEqual(without(all(folio, /warn\(\s*"(\w+)"\s*\)/g), words.consequences), []);
  assert.deepEqual(without(all(sources(join(lifecycle, 'folio'), /^forms\.cpp$/), /\{"(\w+)",\s*AskKind::/g), words.asks), []);
  assert.deepEqual(without(all(sources(join(lifecycle, 'folio'), /^forms\.cpp$/), /"(orders\.[\w.-]+)"/g), words.roles), []);
});

test('every refusal code has words', () => {
  const { codes } = conditions(alma + shared);
  const listed = all(alma, /unmet\(\s*all,\s*"(\w+)"/g);
  const pushed = all(sources(join(lifecycle, 'alma'), /^conditions/) + shared, /push_back\(\s*\{\s*"(\w+)",\s*\{/g);
  const refused = all(shared, /refuse\(\s*"(\w+)"/g);
  const blockers = all(alma, /\{"(item_\w+)",\s*\[\]/g);
  const review = all(sources(validation, /^alma_review\.cpp$/), /push_back\(\s*\{\s*"(\w+)"/g);
  const known = [...codes, ...listed, ...pushed, ...refused, ...blockers, ...review];
  assert.ok(known.length > 120, `only ${known.length} codes were found in the sources`);
  assert.deepEqual(without([...new Set(known)], words.refusals), []);
});

test('every consequence and warning has words', () => {
  const told = sources(lifecycle, /consequences\.cpp$/);
  const codes = [
    ...all(told, /(?:tell|title|item|group|date)\(\s*(?:\w+,\s*)?"([a-z]+_[a-z_]+)"/g),
    ...all(told, /\{\s*(?:created|changed|deleted|released|sent|becomes|kept|warned),\s*"(\w+)"/g),
  ];
  const alerts = all(alma, /\{"(\w+)", \w+(?:, true)?\},/g).map((alert) => `alert_${alert}`)
    .filter((code) => words.alerts[code.slice(6)] !== undefined);
  const warned = all(alma, /warn\(\s*"(\w+)"\s*\)/g);
  assert.ok(codes.length > 40, `only ${codes.length} consequences were found in the sources`);
  assert.deepEqual(without([...new Set([...codes, ...alerts, ...warned])], words.consequences), []);
});

test('what ending, reopening and activating many lines does is told in words, not by its code', () => {
  for (const code of ['eresource_activated', 'eresources_deleted', 'eresources_kept', 'holdings_kept', 'inventory_kept', 'inventory_not_restored',
    'items_kept', 'items_unlinked', 'bib_kept', 'line_closed', 'order_is_closed', 'claim_sent', 'line_has_invoice', 'unreceived_items_lost', 'requests_canceled', 'vendor_informed']) {
    assert.ok(words.consequenceGroups[code], code);
  }
});

test('every work list of orders with pieces has its words, and why a line is on it; so has their daily job', () => {
  const lists = all(folio, /^ +\{"(\w+)", (?:true|false), \w+\},$/gm);
  assert.ok(lists.length > 8);
  assert.deepEqual(without(lists, words.lists), []);
  assert.deepEqual(without(lists.map((list) => (list === 'pending_orders' ? 'may_be_opened' : list)), words.listReasons), []);
  const [job] = all(folio, /\.daily_job = "(\w+)"/g);
  assert.deepEqual(without([job], words.listsRoom.jobs), []);
});

test('why something is kept has words', () => {
  const reasons = all(alma, /"(not_main_line|used_by_other_line|received_or_activated|not_only_line_on_order|has_other_items|bib_in_use|chosen)"/g);
  assert.ok(reasons.length > 4);
  for (const reason of reasons) assert.ok(words.keepReason(reason).includes(' '), reason);
});

test('every field of a line has a name, every alert and task its words', () => {
  const fields = all(sources(validation, /^alma_line_fields\.cpp$/), /^\s+\{"(\w+)",\s/gm);
  assert.ok(fields.length > 35);
  assert.deepEqual(without(fields, words.fields), []);
  const alerts = all(sources(join(lifecycle, 'alma'), /^alerts\.cpp$/), /^\s+\{"(\w+)", \w+/gm);
  assert.ok(alerts.length > 5);
  assert.deepEqual(without(alerts, words.alerts), []);
  assert.deepEqual(without(alerts.map((alert) => `alert_${alert}`), words.consequences), []);
  const types = all(sources(validation, /^alma_line_types\.cpp$/), /^\s+\{"(\w+)",\s/gm);
  assert.ok(types.length > 20);
  assert.deepEqual(without(types, words.choices), []);
  assert.deepEqual(without(all(sources(join(lifecycle, 'alma'), /^roles\.cpp$/), /"(\w+_(?:operator|operator_extended|manager))"/g), words.roles), []);
});

test('every value of a closed list that a line shows or asks for has words', () => {
  const model = (name) => readFileSync(fileURLToPath(new URL(`../../core/model/${name}`, import.meta.url)), 'utf8');
  const desk = sources(fileURLToPath(new URL('../../core/desk/', import.meta.url)), /^(?:field_tables|folio_form_fields)\.cpp$/);
  const texts = (list) => [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1]);
  const kinds = model('kinds.h');
  const kind = (name) => texts(new RegExp(`ACCESSION_WORDS\\(${name}, ([^)]*)\\)`).exec(kinds)?.[1] ?? '');
  const spelled = model('folio_words.h');
  const listed = (source, name) => texts(new RegExp(`${name}(?:\\[\\])?(?: =|\\{)[\\s\\S]*?\\};`).exec(source)?.[0] ?? '');
  const among = (codes, least, catalogue) => {
    assert.ok(codes.length >= least, `only ${codes.length} were found: ${codes.join(', ')}`);
    assert.deepEqual(without(codes, catalogue), []);
  };
  among(kind('Process'), 4, words.copies.processes);
  among(kind('EncumbranceState'), 3, words.facts.encumbranceStates);
  const continuities = kind('Continuity');
  among([...kind('Format'), ...continuities, ...kind('Format').flatMap((format) => continuities.map((one) => `${format}_${one}`))], 14, words.facts.formats);
  among(kind('LineSource'), 3, words.choices);
  among(kind('FieldPolicy'), 2, words.choices);
  among(kind('RolePolicy'), 2, words.choices);
  among(kind('LetterKind'), 4, words.letterKinds);
  among(kind('LetterState'), 3, words.letterStates);
  among(texts(/claim_types\[\] = \{([^}]*)\}/.exec(readFileSync(join(lifecycle, 'alma/claim_types.h'), 'utf8'))?.[1] ?? ''), 5, words.choices);
  among(texts(/ methods\[\] = \{([^}]*)\}/.exec(desk)?.[1] ?? ''), 8, words.choices);
  for (const [name, least] of [['order_formats', 4], ['piece_formats', 3], ['order_types', 2], ['create_inventory', 4],
    ['percent_or_amount', 2], ['item_statuses', 21], ['request_actions', 3]]) among(listed(spelled, name), least, words.choices);
  among(listed(desk, 'shipped_methods'), 13, words.choices);
  const kept = sources(validation, /^folio_kept_words\.cpp$/);
  for (const [name, least] of [[' sources', 5], ['reference_types', 5], ['details_sources', 2]]) among(listed(kept, name), least, words.choices);
  among(listed(sources(join(lifecycle, 'folio'), /^forms\.cpp$/), 'close_reasons'), 18, words.choices);
});

test('every field of pieces, titles, items, holdings and claims has a name, and every column of a list', () => {
  const tables = sources(validation, /^folio_(?:piece|title)_fields\.cpp$/);
  const fields = all(tables, /^\s+(?:\{|\w+<.*>\()"(\w+)"[,)]/gm);
  assert.ok(fields.length > 20, `only ${fields.length} fields were found in the sources`);
  const desk = sources(fileURLToPath(new URL('../../core/desk/', import.meta.url)), /^field_tables\.cpp$/);
  const plain = [...desk.matchAll(/fields = plain\(([\s\S]*?)\);/g)].flatMap(([, list]) => all(list, /\{"(\w+)",/g));
  assert.ok(plain.length > 12, `only ${plain.length} fields were found in the sources`);
  // Given by FOLIO, or ids that nobody types: the forms leave them out.
  const unseen = ['holdingId', 'receivedDate'];
  assert.deepEqual(without([...fields, ...plain], words.fields).filter((name) => !unseen.includes(name)), []);
  const forms = sources(fileURLToPath(new URL('../../core/desk/', import.meta.url)), /^folio_form_fields\.cpp$/);
  const columns = [...forms.matchAll(/path == "([\w.]+)"\) \{\s*return \{("[^}]*)\};/g)].flatMap(([, path, list]) => all(list, /"(\w+)"/g).map((column) => [path, column]));
  assert.ok(columns.length > 10, `only ${columns.length} columns were found in the sources`);
  assert.deepEqual(columns.filter(([path, column]) => !words.fields[`${path}.${column}`] && !words.fields[column]), []);
});

test('every question an action asks has a label', () => {
  const asks = all(sources(join(lifecycle, 'alma'), /^forms\.cpp$/), /\{"(\w+)",\s*(?:AskKind::)?(?:text|long_text|choice|flag|date|money|number|vendor|title|order|fields|files|actor),/g);
  assert.ok(asks.length > 20);
  assert.deepEqual(without(asks, words.asks), []);
  const choices = all(sources(join(lifecycle, 'alma'), /^forms\.cpp$/), /_choices\[\] = \{([^}]*)\}/g).flatMap((list) => all(list, /"(\w+)"/g));
  assert.deepEqual(without(choices, words.choices), []);
});

test('everything that can be the matter with what is stored has words', () => {
  const journal = sources(fileURLToPath(new URL('../../core/journal/', import.meta.url)));
  const session = sources(fileURLToPath(new URL('../../core/desk/', import.meta.url)), /^session_store\.cpp$/);
  const noted = [
    ...all(journal, /note(?:_broken)?\(\s*"(\w+)"/g), ...all(journal, /std::pair\("(\w+)"/g),
    ...all(journal, /\?\s*"(\w+_\w+)"/g), ...all(journal, /:\s*"(archive_\w+)"/g),
  ];
  assert.ok(noted.length > 10, `only ${noted.length} codes were found in the sources`);
  assert.deepEqual(without(noted, words.storeNotes), []);
  const kinds = /kind_words\{([^}]*)\}/.exec(session)?.[1] ?? '';
  assert.deepEqual(without(all(kinds, /"(\w+)"/g), words.fileKinds), []);
  // Codes that the desk itself makes: in the worker, in the store, and in the file system below.
  const here = (folder, wanted) => sources(fileURLToPath(new URL(`../../${folder}/`, import.meta.url)), wanted);
  const made = [
    ...all(here('web/src/worker', /\.ts$/) + here('web/src/store', /\.ts$/), /code: '(\w+)'/g),
    ...all(here('wasm', /^library_.*\.js$/), /(?:failure\(|Error: |\|\| )\s*'([a-z]+_\w+|timeout)'/g),
    ...all(journal, /unexpected\("(\w+)"\)/g),
  ].filter((code) => !['wrong_type', 'unknown_error'].includes(code));
  assert.ok(made.length > 15, `only ${made.length} codes were found in the sources`);
  // What is found missing at the start is a note, no failure.
  assert.deepEqual(without(made, { ...words.storageErrors, ...words.storeNotes }), []);
});

for (const rulebook of ['alma', 'folio']) {
  test(`every action of the ${rulebook} rulebook says what it does`, { skip }, () => {
    const { stdout } = accession('rules', rulebook, '--markdown');
    const table = stdout.slice(stdout.indexOf('| action |')).split('\n\n')[0] ?? '';
    const actions = all(table, /^\| `?([a-z_]+)`? \| person \|/gm);
    assert.ok(actions.length > 4, 'no actions in the printed table');
    assert.deepEqual(without(actions.filter((action) => action !== 'action'), words.actions), []);
  });
}

test('the actions of Alma’s table are all named', () => {
  const actions = all(sources(join(lifecycle, 'alma'), /^table\.cpp$/), /^\{"(\w+)",/gm);
  assert.ok(actions.length > 55);
  assert.deepEqual(without(actions, words.actions), []);
});
