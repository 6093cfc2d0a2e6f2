// SPDX-License-Identifier: Apache-2.0
// Overviews that might be: of a usual library under either rulebook, and of those that are hard to draw.
import type { AgeSum, FundSum, Money, Overview, RulebookInfo, StatusWord, VendorSum, WeekOfArrivals } from '../../../web/src/contract';

export const day = '2026-11-25';

const eur = (amount: number, currency = 'EUR'): Money => ({ minor: Math.round(amount * 100), currency, digits: 2 });

export function later(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Always the same numbers. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const words = {
  alma: {
    status: 'In Review ring, Manual Packaging ring, Auto Packaging ring, Ready ring, Sent round, Waiting for Invoice diamond, Closed square, Recurring Renewal loop, Waiting for Manual Renewal loop, Under Evaluation ring, Deferred ring, Canceled bar, Deleted bar',
  },
  folio: {
    workflow: 'Pending ring, Open round, Closed square',
    receipt: 'Pending ring, Awaiting Receipt round, Partially Received round, Fully Received square, Receipt Not Required square, Ongoing loop, Cancelled bar',
    payment: 'Pending ring, Awaiting Payment diamond, Partially Paid diamond, Fully Paid square, Payment Not Required square, Ongoing loop, Cancelled bar',
  },
} as const;

function wordsOf(text: string): StatusWord[] {
  return text.split(', ').map((one) => ({ text: one.slice(0, one.lastIndexOf(' ')), mark: one.slice(one.lastIndexOf(' ') + 1) as StatusWord['mark'] }));
}

export type RulebookKey = keyof typeof words;

export function axesOf(rulebook: RulebookKey): RulebookInfo['axes'] {
  return Object.entries(words[rulebook]).map(([key, text]) => ({ key, subject: key === 'workflow' ? 'order' : 'line', words: wordsOf(text) }));
}

/** So many of each of the words that have a number. */
function statuses(rulebook: RulebookKey, counts: Record<string, Record<string, number>>, price = 38.5): Overview['statuses'] {
  return axesOf(rulebook).map(({ key, words: all }) => ({
    axis: key,
    values: all.map((word) => {
      const lines = counts[key]?.[word.text] ?? 0;
      return { word, lines, amounts: lines > 0 ? [eur(lines * price), eur(Math.floor(lines / 4) * price * 1.1, 'GBP')].filter(({ minor }) => minor > 0) : [] };
    }),
  }));
}

/** The Monday of the week. */
function monday(of: string): string {
  return later(of, -((new Date(`${of}T00:00Z`).getUTCDay() + 6) % 7));
}

export function weeks(count: number, size: number, seed = 7): WeekOfArrivals[] {
  const roll = dice(seed);
  const now = monday(day);
  return Array.from({ length: count * 2 + 1 }, (_, index) => {
    const away = index - count;
    const from = later(now, away * 7);
    const expected = Math.max(0, Math.round(size * (1 - Math.max(0, away) / (count * 1.4))) + roll(Math.ceil(size / 2)) - roll(Math.ceil(size / 2)));
    const missing = away > 0 ? expected : away === 0 ? Math.ceil(expected * 0.7) : Math.floor((expected * (count + away)) / (count * 4));
    return { from, to: later(from, 6), expected, missing, received: away > 0 || size === 0 ? 0 : away === 0 ? Math.floor(expected * 0.3) : Math.max(0, expected - missing + roll(5) - 2) };
  });
}

const fundNames = [
  ['FIC-2026', 'Fiction'], ['SCI-2026', 'Science and technology'], ['HIST-2026', 'History'], ['CHILD-2026', 'Children’s and young people’s books'],
  ['SER-2026', 'Serials and standing orders'], ['EBOOK-2026', 'Electronic books'], ['MUS-2026', 'Music: scores and recordings'], ['ART-2026', 'Art'],
  ['GIFT-MILL', 'Bequest of Harriet Miller, for natural history and the study of lichens in particular'], ['LAW-2026', 'Law'], ['MED-2026', 'Medicine'],
  ['LOCAL', 'Local studies'], ['REF-2026', 'Reference'], ['ERES-2026', 'Databases and packages'],
] as const;

export function funds(count: number, seed = 3): FundSum[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const [code, name] = fundNames[index] ?? [`F-${String(index + 1).padStart(3, '0')}`, `Fund number ${String(index + 1)}`];
    const currency = index % 7 === 6 ? 'GBP' : 'EUR';
    const allocated = (roll(40) + 4) * 1_000;
    const spent = allocated * (roll(70) / 100);
    const encumbered = index === 3 ? allocated * 1.04 - spent : index === 8 ? allocated * 1.9 - spent : allocated * (roll(32) / 100);
    return {
      id: `fund-${String(index)}`, code, name, lines: 10 + roll(240), encumbered: eur(encumbered, currency), spent: eur(spent, currency),
      ...(index % 6 === 5 ? {} : { allocated: eur(allocated, currency) }),
    };
  });
}

const vendorNames = [
  'Northfield Books', 'Harbour Serials', 'Lehmanns', 'Casalini Libri', 'Amalivre', 'Puvill Libros', 'The Old Lighthouse Bookshop and Bindery, Proprietor M. Ashdown',
  'EBSCO', 'Harrassowitz', 'Erasmus', 'Coutts', 'Karger', 'Brill', 'Peeters', 'Swets',
];

export function vendors(count: number, seed = 11): VendorSum[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const lines = Math.ceil(620 / (index + 1)) + roll(20);
    const open = Math.floor(lines * (0.2 + roll(50) / 100));
    const medianDays = 9 + roll(40);
    const delivered = index % 8 === 5 ? 0 : Math.max(1, lines - open);
    return {
      id: `vendor-${String(index)}`, name: vendorNames[index] ?? `Vendor number ${String(index + 1)}`, lines, open, late: Math.floor(open * (roll(34) / 100)), delivered,
      ...(delivered > 0 ? { medianDays, slowDays: medianDays + 4 + roll(70) } : {}),
    };
  });
}

const ageSpans: readonly [number, number?][] = [[0, 30], [31, 60], [61, 90], [91, 180], [181, 365], [366]];

export function ages(counts: readonly number[]): AgeSum[] {
  return ageSpans.map(([fromDays, toDays], index) => {
    const lines = counts[index] ?? 0;
    return { fromDays, ...(toDays === undefined ? {} : { toDays }), lines, amounts: lines > 0 ? [eur(lines * 41.2)] : [] };
  });
}

const almaCounts = {
  status: {
    'In Review': 42, 'Manual Packaging': 11, 'Auto Packaging': 7, Sent: 803, 'Waiting for Invoice': 131, Closed: 778, 'Recurring Renewal': 164,
    'Waiting for Manual Renewal': 12, Deferred: 6, Canceled: 28,
  },
};
const folioCounts = {
  workflow: { Pending: 61, Open: 940, Closed: 981 },
  receipt: { Pending: 61, 'Awaiting Receipt': 640, 'Partially Received': 88, 'Fully Received': 840, 'Receipt Not Required': 140, Ongoing: 170, Cancelled: 43 },
  payment: { Pending: 61, 'Awaiting Payment': 702, 'Partially Paid': 20, 'Fully Paid': 900, 'Payment Not Required': 86, Ongoing: 170, Cancelled: 43 },
};

export function usual(rulebook: RulebookKey = 'alma', around = 8): Overview {
  const all = vendors(15);
  return {
    day, lines: 1982, open: 1176, late: all.reduce((sum, { late }) => sum + late, 0),
    statuses: rulebook === 'alma' ? statuses('alma', almaCounts) : statuses('folio', folioCounts),
    weeks: weeks(around, 48), earlier: 19, later: 64, undated: 211,
    funds: funds(14), vendors: all, ages: ages([312, 188, 141, 96, 52, 14]),
  };
}

export function empty(rulebook: RulebookKey = 'alma'): Overview {
  return {
    day, lines: 0, open: 0, late: 0, statuses: statuses(rulebook, {}), weeks: weeks(8, 0), earlier: 0, later: 0, undated: 0, funds: [], vendors: [], ages: ages([]),
  };
}

export function oneLine(): Overview {
  return {
    ...empty(), lines: 1, open: 1, statuses: statuses('alma', { status: { Sent: 1 } }),
    weeks: empty().weeks.map((week, index) => (index === 10 ? { ...week, expected: 1, missing: 1 } : week)),
    funds: [{ id: 'f', code: 'FIC', name: 'Fiction', lines: 1, encumbered: eur(12.5), spent: eur(0) }],
    vendors: [{ id: 'v', name: 'Northfield Books', lines: 1, open: 1, late: 0, delivered: 0 }], ages: ages([1]),
  };
}

/** Nothing has a day, no fund an allocation. */
export function undated(): Overview {
  return {
    ...usual(), late: 0, weeks: weeks(8, 0), earlier: 0, later: 0, undated: 1204, ages: ages([]),
    funds: funds(14).map(({ id, code, name, lines, encumbered, spent }) => ({ id, code, name, lines, encumbered, spent })),
    vendors: vendors(15).map(({ id, name, lines, open }) => ({ id, name, lines, open, late: 0, delivered: 0 })),
  };
}

/** Sums in the thousands of millions, and as many of everything as there may be. */
export function huge(): Overview {
  const more = (money: Money, by: number): Money => ({ ...money, minor: money.minor * by });
  return {
    ...usual('alma', 26), lines: 1_248_903, open: 811_422, late: 96_310,
    statuses: statuses('alma', { status: Object.fromEntries(Object.entries(almaCounts.status).map(([word, n]) => [word, n * 630])) }, 912_345.67),
    weeks: weeks(26, 22_400), earlier: 40_412, later: 71_209, undated: 388_012,
    funds: [
      ...funds(300).map((fund) => ({ ...fund, encumbered: more(fund.encumbered, 4_211), spent: more(fund.spent, 4_211), ...(fund.allocated ? { allocated: more(fund.allocated, 4_211) } : {}) })),
      { id: 'yen', code: 'JPN', name: '日本語資料', lines: 3, allocated: { minor: 0, currency: 'JPY', digits: 0 }, encumbered: { minor: 4_300_000, currency: 'JPY', digits: 0 }, spent: { minor: 0, currency: 'JPY', digits: 0 } },
    ],
    vendors: vendors(1_200), ages: ages([210_112, 150_221, 100_022, 88_121, 40_210, 1]),
  };
}
