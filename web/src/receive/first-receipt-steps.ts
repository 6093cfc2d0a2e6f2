// SPDX-License-Identifier: Apache-2.0
// A first receipt, step by step, on the sample library: which step follows what the scan loop tells, and
// what there is to scan.

import type { Backend, CivilDate, LineRow } from '../contract';
import { isUrgent, type FeedbackEvent } from './feedback';
import { canReceive } from './shown';

export const firstSteps = ['scan', 'enter', 'again', 'undo', 'astray'] as const;
export type FirstStep = (typeof firstSteps)[number];

type Heard = Pick<FeedbackEvent, 'kind' | 'moment'>;

const isReceipt = ({ kind, moment }: Heard): boolean => moment === 'receipt' && !isUrgent(kind);

const ends: Readonly<Record<FirstStep, (heard: Heard) => boolean>> = {
  scan: ({ kind, moment }) => moment === 'scan' && kind !== 'choose' && !isUrgent(kind),
  enter: isReceipt,
  again: isReceipt,
  undo: ({ kind, moment }) => moment === 'undo' && kind === 'undone',
  astray: ({ kind, moment }) => moment === 'scan' && (kind === 'not_ours' || kind === 'bad_read'),
};

/** Where somebody is who has just heard this; whatever else they do leaves them at the same step. */
export function stepAfter(step: FirstStep, heard: Heard): FirstStep | 'done' {
  if (!ends[step](heard)) return step;
  return firstSteps[firstSteps.indexOf(step) + 1] ?? 'done';
}

export interface Practice {
  /** Of a line with two copies to come, so that the same code can be scanned again. */
  code: string;
  title: string;
  /** Of nothing that is on order. */
  astray: string;
}

/** Well-known books with good check digits. */
const others = ['9780141439518', '9780306406157', '9781861972712'];
const looked = 200;

const fits = ({ received, expected, rush, hold }: LineRow): boolean => expected - received >= 2 && !rush && !hold;

/** Nothing where the library has no line to practise on. */
export async function practiceOn(backend: Pick<Backend, 'query' | 'page' | 'scan'>, day: CivilDate): Promise<Practice | undefined> {
  const result = await backend.query({ text: '', filters: {}, where: { outstanding: true }, sort: 'number', descending: false });
  const rows = (await backend.page(result.query, 0, looked)).filter(fits);
  let astray: string | undefined;
  for (const code of others) {
    if ((await backend.scan(code, day)).total === 0) {
      astray = code;
      break;
    }
  }
  if (!astray) return undefined;
  for (const { number, title } of rows) {
    const [match] = (await backend.scan(number, day)).matches;
    if (!match?.isbn || !canReceive(match)) continue;
    const { matches, total } = await backend.scan(match.isbn, day);
    if (total === 1 && matches[0]?.line.id === match.line.id) return { code: match.isbn, title, astray };
  }
  return undefined;
}
