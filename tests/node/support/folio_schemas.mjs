// SPDX-License-Identifier: Apache-2.0
// FOLIO's own JSON schemas, where they are at hand, as judges of documents.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

export const folioData = fileURLToPath(new URL('../../../../shared/data/folio', import.meta.url));
const root = join(folioData, 'schemas', 'acq-models');
export const skipSchemas = existsSync(root) ? false : "FOLIO's schemas are not at ../shared/data/folio/schemas";

/** Schemas of another repository that these only refer to: metadata and tags of a record. */
const elsewhere = {
  'metadata.schema': { type: 'object' },
  'tags.schema': { type: 'object', properties: { tagList: { type: 'array', items: { type: 'string' } } } },
};

// FOLIO writes offsets without a colon, too, and reads both.
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

/**
 * A schema with its references as names below one root. Beside properties, `id` is draft-04's base
 * address, which FOLIO's schemas use as a remark.
 */
function plain(value, file, named, isProperties = false) {
  if (Array.isArray(value)) return value.map((member) => plain(member, file, named));
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string' && !isProperties) {
    const target = normalize(join(dirname(file), value.$ref)).replaceAll('..', 'elsewhere');
    named.add(target);
    return { $ref: `folio:${target}` };
  }
  const kept = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === '$schema' || (key === 'id' && typeof member === 'string' && !isProperties)) continue;
    kept[key] = plain(member, file, named, key === 'properties' && !isProperties);
  }
  return kept;
}

export class FolioSchemas {
  constructor() {
    this.ajv = new AjvDraft04({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(this.ajv);
    this.ajv.addFormat('date-time', dateTime);
    this.known = new Set();
  }

  /** Adds a schema and all it refers to. */
  #load(file) {
    if (this.known.has(file)) return;
    this.known.add(file);
    const name = file.slice(file.lastIndexOf('/') + 1);
    const missing = !existsSync(join(root, file));
    if (missing && !elsewhere[name]) throw new Error(`no schema ${file}`);
    const schema = missing ? elsewhere[name] : JSON.parse(readFileSync(join(root, file), 'utf8'));
    const named = new Set();
    this.ajv.addSchema({ ...plain(schema, file, named), id: `folio:${file}` });
    for (const other of named) this.#load(other);
  }

  /** What is wrong with a document: `/cost/currency must be string`. `file` as below acq-models. */
  errors(file, document) {
    this.#load(file);
    const validate = this.ajv.getSchema(`folio:${file}`);
    if (validate(document)) return [];
    return validate.errors.map(({ instancePath, message, params }) =>
      `${instancePath} ${message}${params.additionalProperty ? ` ${params.additionalProperty}` : ''}`);
  }
}

export const schemaOf = {
  order: 'mod-orders/schemas/composite_purchase_order.json',
  storedOrder: 'mod-orders-storage/schemas/purchase_order.json',
  line: 'mod-orders-storage/schemas/po_line.json',
  title: 'mod-orders-storage/schemas/title.json',
  piece: 'mod-orders-storage/schemas/piece.json',
  history: 'mod-orders-storage/schemas/receiving_history.json',
  checkIn: 'mod-orders/schemas/checkinCollection.json',
  receive: 'mod-orders/schemas/receivingCollection.json',
  expect: 'mod-orders/schemas/expectCollection.json',
  status: 'mod-orders/schemas/pieceStatusBatchCollection.json',
  bind: 'mod-orders/schemas/bindPiecesCollection.json',
  routingList: 'mod-orders-storage/schemas/routing_list.json',
};

/** The schema that the body of a call must follow. */
export function schemaOfCall({ path }) {
  const fixed = {
    '/orders/check-in': schemaOf.checkIn,
    '/orders/receive': schemaOf.receive,
    '/orders/expect': schemaOf.expect,
    '/orders/pieces-batch/status': schemaOf.status,
    '/orders/bind-pieces': schemaOf.bind,
    '/orders/routing-lists': schemaOf.routingList,
  };
  if (fixed[path]) return fixed[path];
  const collection = path.split('/')[2];
  return { 'composite-orders': schemaOf.order, 'order-lines': schemaOf.line, titles: schemaOf.title, pieces: schemaOf.piece }[collection];
}
