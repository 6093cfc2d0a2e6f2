// SPDX-License-Identifier: Apache-2.0
// Conditions for the next step by itself, as they are when met and as they are while missing.

import type { Params } from '../../contract';
import type { ConditionWords } from '../en/conditions';
import { almaConditions } from './alma-conditions';
import { fields } from './alma-words';
import { count, isOne, lead, number, readable, text } from '../phrase';
import { named } from './statuses';

const ofLine = (p: Params): string => lead(' von Position ', text(p, 'line', 'number'));
const inBrackets = (status: string): string => lead(' (', named(status), ')');

export const conditions: Readonly<Record<string, ConditionWords>> = {
  ...almaConditions,
  all_items_received: {
    met: (p) => {
      const expected = number(p, 'expected', 'copies', 'count');
      return expected > 1 ? `alle ${String(expected)} Exemplare eingegangen` : 'alles eingegangen';
    },
    missing: (p) => {
      const expected = number(p, 'expected', 'copies');
      const left = expected ? expected - number(p, 'received') : number(p, 'missing', 'count');
      return left > 0 ? `${count(left, 'Exemplar', 'Exemplare')} noch nicht eingegangen` : 'noch nicht alles eingegangen';
    },
  },
  order_sent: {
    met: 'Bestellung gesendet',
    missing: (p) => `die Bestellung${lead(' ', text(p, 'order'))} ist nicht gesendet`,
  },
  fully_invoiced: {
    met: 'vollständig berechnet',
    missing: 'noch deckt keine Rechnung die ganze Position ab',
  },
  invoices_paid: {
    met: 'keine unbezahlte Rechnung',
    missing: (p) => {
      const invoice = text(p, 'invoice', 'number', 'invoices');
      return invoice
        ? `die Rechnung ${invoice} ist nicht bezahlt${inBrackets(text(p, 'status'))}`
        : 'eine Rechnung ist nicht bezahlt';
    },
  },
  one_time: {
    met: 'einmalig bestellt',
    missing: 'die Position läuft weiter: Sie ist keine einmalige Bestellung',
  },
  not_in_review: {
    met: 'geprüft',
    missing: 'die Position ist noch in Prüfung',
  },
  some_item_missing: { met: 'ein Exemplar fehlt noch', missing: 'alle Exemplare sind da' },
  has_active_line: { met: 'die Bestellung hat eine aktive Position', missing: 'die Bestellung hat keine aktive Position' },
  no_active_line: { met: 'keine Position der Bestellung ist aktiv', missing: 'die Bestellung hat noch aktive Positionen' },
  has_closed_line: { met: 'eine Position der Bestellung ist geschlossen', missing: 'keine Position der Bestellung ist geschlossen' },
  no_closed_line: { met: 'keine Position der Bestellung ist geschlossen', missing: 'eine Position der Bestellung ist geschlossen' },
  was_sent: { met: 'die Bestellung wurde gesendet', missing: 'die Bestellung wurde nie gesendet' },
  never_sent: { met: 'die Bestellung wurde nie gesendet', missing: 'die Bestellung wurde gesendet' },
  review_passed: { met: 'Prüfung bestanden', missing: (p) => say(p) },
  no_piece_expected: {
    met: 'kein Stück wird mehr erwartet',
    missing: (p) => {
      const left = number(p, 'expected') - number(p, 'received');
      return left > 0 ? `${count(left, 'Stück', 'Stück')} ${isOne(left) ? 'wird' : 'werden'} noch erwartet` : 'noch werden Stücke erwartet';
    },
  },
  has_pieces: { met: 'es gibt Stücke', missing: 'es gibt keine Stücke' },
  some_piece_expected: { met: 'ein Stück wird noch erwartet', missing: 'kein Stück wird mehr erwartet' },
  some_piece_resolved: { met: 'ein Stück ist da', missing: 'noch ist kein Stück da' },
  no_piece_resolved: { met: 'noch ist kein Stück da', missing: 'ein Stück ist da' },
  evaluated: { met: 'nach einem Eingang geprüft', missing: 'wird erst geprüft, wenn etwas eingeht' },
  all_lines_cancelled: { met: 'alle Positionen sind storniert', missing: 'nicht alle Positionen sind storniert' },
  all_lines_final: {
    met: 'Eingang und Zahlung aller Positionen sind abgeschlossen',
    missing: (p) => lineNotFinal(p) || 'Eingang oder Zahlung einer Position ist nicht abgeschlossen',
  },
  some_line_not_final: { met: 'eine Position ist nicht abgeschlossen', missing: 'alle Positionen sind abgeschlossen' },
  receipt_final: {
    met: (p) => `Eingang${ofLine(p)} abgeschlossen${inBrackets(text(p, 'status', 'receipt'))}`,
    missing: (p) => `Eingang${ofLine(p)} nicht abgeschlossen${inBrackets(text(p, 'status', 'receipt'))}`,
  },
  payment_final: {
    met: (p) => `Zahlung${ofLine(p)} abgeschlossen${inBrackets(text(p, 'status', 'payment'))}`,
    missing: (p) => `Zahlung${ofLine(p)} nicht abgeschlossen${inBrackets(text(p, 'status', 'payment'))}`,
  },
};

function say(params: Params): string {
  const path = text(params, 'path');
  const field = fields[path];
  return path ? `die Prüfung bleibt stehen bei: ${typeof field === 'string' ? field : readable(path)}` : 'die Prüfung findet, dass etwas fehlt';
}

/** "Position 10001-2: Eingang „Eingang ausstehend“, Zahlung „Zahlung ausstehend“". */
export function lineNotFinal(params: Params): string {
  const parts = [
    text(params, 'receiptFinal') === 'true' ? '' : lead('Eingang „', named(text(params, 'receipt')), '“'),
    text(params, 'paymentFinal') === 'true' ? '' : lead('Zahlung „', named(text(params, 'payment')), '“'),
  ].filter(Boolean);
  return parts.length > 0 ? `${lead('Position ', text(params, 'line'), ': ')}${parts.join(', ')}` : '';
}

/** A condition that has no words here, by its name made readable. */
export const unknownCondition = (name: string, met: boolean): string => (met ? name : `${name}: noch nicht`);
