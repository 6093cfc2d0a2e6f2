// SPDX-License-Identifier: Apache-2.0
// Bringing files in, and handing files out.

import type { ImportReport, ImportUndo, ImportUndone } from '../../contract';
import { fileSize, moment, whole } from '../format';
import { count, type Phrases } from '../phrase';

export { formats, tableFields, type FormatWords } from './import-formats';

const lines = (n: number): string => count(n, 'line', 'lines');
const files = (n: number): string => count(n, 'file', 'files');
const changes = (n: number): string => count(n, 'change', 'changes');
const findings = (n: number): string => count(n, 'finding', 'findings');

type Numbers = Pick<ImportReport, 'orders' | 'lines' | 'items' | 'titles' | 'invoices' | 'others'>;

/** "2 orders, 5 lines, 6 items" */
export function brought(numbers: Numbers): string {
  const { orders, items, titles, invoices } = numbers;
  return [
    orders > 0 ? count(orders, 'order', 'orders') : '', numbers.lines > 0 ? lines(numbers.lines) : '',
    items > 0 ? count(items, 'item', 'items') : '', titles > 0 ? count(titles, 'title', 'titles') : '',
    invoices > 0 ? count(invoices, 'invoice', 'invoices') : '',
    numbers.others > 0 ? count(numbers.others, 'other record', 'other records') : '',
  ].filter(Boolean).join(', ') || lines(0);
}

export const room = {
  heading: 'Import and export',
  headingWithHub: 'Export',
  withHub: 'This library belongs to a hub: files are brought in there, for all devices at once.',
  rulebooks: { alma: 'Alma', folio: 'FOLIO' } as Record<string, string>,
};

/** Choosing files. */
export const choosing = {
  heading: 'Import orders',
  about: 'JSON of Alma or FOLIO, and tables (CSV or TSV) of lines or items. You see what would come in before anything does.',
  drop: 'Drop files or a folder here, or',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  filesField: 'Files with orders',
  folderField: 'Folder with orders',
  opening: 'Opening the folder…',
  chosen: (n: number, bytes: number): string => `${files(n)}, ${fileSize(bytes)}`,
  told: (n: number): string => `${files(n)} chosen`,
  none: 'None of these is JSON or a table.',
  aside: (n: number): string => `${files(n)} left aside: neither JSON nor a table`,
  otherFiles: 'Choose other files…',
  otherFolder: 'Choose another folder…',
  more: (n: number): string => `and ${whole(n)} more`,
  fileTooLarge: (name: string, most: number): string => `${name} is larger than ${fileSize(most)}. Nothing that large is read here: divide it, or bring it in with the accession command.`,
  allTooLarge: (bytes: number, most: number): string => `These files are ${fileSize(bytes)} together; at most ${fileSize(most)} are read at once. Bring them in one part after the other.`,
  tooMany: (most: number): string => `More than ${files(most)}: only the first ${whole(most)} are taken.`,
};

/** Reading them, and what can and can't be stopped. */
export const progress = {
  reading: (done: number, total: number): string => `Reading: ${fileSize(done)} of ${fileSize(total)}`,
  readingLabel: 'Reading the files',
  stop: 'Stop reading',
  stopped: 'Reading was stopped. Nothing was brought in.',
  looking: 'Looking at what would come in…',
  lookingHelp: 'Nothing is changed by this.',
  lookingLabel: 'Looking at the files',
  leave: 'Leave it',
  taking: 'Taking it in: this can’t be stopped, but it can be undone.',
  saving: 'Saving on this device…',
  takingLabel: 'Taking it in',
};

/** What went wrong before the core could say anything. */
export const troubles: Phrases = {
  NotReadableError: 'A file can’t be read any more: it was changed, moved or deleted since it was chosen. Choose the files again.',
  NotFoundError: 'A file is not there any more. Choose the files again.',
  SecurityError: 'The browser does not let this page read a file.',
  RangeError: 'This device has not enough memory for so much at once. Bring it in one part after the other.',
  unknown_format: 'This version of the desk can’t write that format.',
  unknown_column: 'A column was chosen that does not exist.',
  invalid_date: 'One of the days does not exist.',
  nothing_to_undo: 'There is no import that can be undone any more.',
  other_rulebook: 'What was asked for is of another rulebook than this workspace.',
};

/** Where it goes. */
export const where = {
  heading: 'Where to',
  here: (name: string): string => `Into this workspace: ${name}`,
  hereHelp: 'What is here stays; what is new comes in.',
  fresh: 'Start a new workspace with these',
  freshHelp: 'What is on this device now makes way for it.',
  freshSample: 'The sample library makes way for it.',
  rulebook: 'Rulebook of the new workspace',
  asFiles: 'As the files tell',
  asFilesAre: (name: string): string => `As the files tell: ${name}`,
  other: (theirs: string, ours: string): string => `These files follow **${theirs}**; this workspace follows **${ours}**. They can begin a workspace of their own.`,
  otherThan: (ours: string): string => `These files follow another rulebook than **${ours}**, which this workspace follows. They can begin a workspace of their own.`,
  startFresh: 'Start a new workspace with these',
  existing: 'What is here already',
  keep: 'Stays as it is',
  keepHelp: 'With everything that was done to it. Only what is new comes in.',
  replace: 'Becomes what the files say',
  replaceHelp: 'What was changed here on the same records is overwritten.',
  loseUndo: (at: number): string => `The import of ${moment(at)} can’t be undone any more after this one.`,
};

/** What would come of it. */
export const plan = {
  heading: 'What would come in',
  lookAgain: 'Look again',
  figures: { orders: 'Orders', lines: 'Lines', items: 'Items', titles: 'Titles', invoices: 'Invoices', others: 'Other records' },
  nothing: 'Nothing would come in.',
  errorsFirst: (n: number): string => (n === 1 ? 'One file has errors that keep everything out: put it right, or leave it aside.'
    : `${files(n)} have errors that keep everything out: put them right, or leave them aside.`),
  columnsFirst: 'Say below what the columns are: one has to be the line’s number or its title.',
  nothingKnown: 'None of the files holds orders, lines, items or anything that belongs to them.',
  kept: (n: number): string => `${count(n, 'record is', 'records are')} here already and ${n === 1 ? 'stays as it is' : 'stay as they are'}.`,
  replaced: (n: number): string => `${count(n, 'record is', 'records are')} here already and ${n === 1 ? 'becomes what the file says' : 'become what the files say'}.`,
  leftOut: (n: number): string => `${count(n, 'record', 'records')} can’t be taken and ${n === 1 ? 'is' : 'are'} left out; the findings say why.`,
  under: (name: string): string => `Read under ${name}’s rulebook.`,
  import: (n: number): string => `Import ${files(n)}`,
  tells: (numbers: Numbers): string => `Would come in: ${brought(numbers)}.`,
  notNow: 'Not now',
  readOnly: 'Nothing more can be saved on this device, so nothing can be brought in.',
};

/** Each file. */
export const fileList = {
  heading: (n: number): string => files(n),
  caption: 'Files and what they were taken for',
  take: 'Take',
  takeIt: (name: string): string => `Take ${name}`,
  file: 'File',
  kind: 'Taken for',
  records: 'Records',
  unknownTable: 'Table without known columns',
  notTaken: 'Left aside',
  leaveWrong: (n: number): string => (n === 1 ? 'Leave the file with errors aside' : `Leave ${files(n)} with errors aside`),
  takeAll: 'Take all',
  kinds: {
    orders: 'Orders', lines: 'Lines', pieces: 'Pieces', titles: 'Titles', table: 'Table', invoices: 'Invoices', vendors: 'Vendors',
    routing_lists: 'Routing lists', funds: 'Funds', holdings: 'Holdings', expense_classes: 'Expense classes', settings: 'Settings', records: 'Several kinds', ignored: 'Nothing known', unreadable: 'Can’t be read', none: 'Nothing in it',
  } as Phrases,
};

/** Columns of tables. */
export const columns = {
  heading: 'Columns',
  about: 'What each column is read as. A column that is read as nothing is kept with its line as it is.',
  headingOf: (names: readonly string[]): string => (names.length === 1 ? `Columns of ${names[0] ?? ''}` : `Columns of ${names[0] ?? ''} and ${whole(names.length - 1)} more with the same headings`),
  column: 'Column',
  readAs: 'Read as',
  readAsOf: (heading: string): string => `What ${heading} is read as`,
  samples: 'For example',
  nothing: 'Only kept',
  byHand: 'chosen by you',
  shared: 'A heading that stands in several tables is read the same way in all of them.',
  recalled: (name: string): string => `Read as you chose the last time for these headings (“${name}”).`,
  forgetThis: 'Forget that',
  forgotten: (name: string): string => `Forgotten: ${name}`,
  keptHere: 'Your choices are remembered on this device for tables with the same headings.',
  changed: (heading: string, field: string): string => `${heading} is read as: ${field}`,
  memory: (n: number): string => `Remembered columns: ${whole(n)}`,
  memoryHelp: 'What you chose for tables with certain headings. It is used by itself when such a table comes again.',
  nameOf: (name: string): string => `Name of ${name}`,
  chosen: (n: number, all: number): string => `${whole(n)} of ${count(all, 'column', 'columns')} chosen by you`,
  forget: 'Forget',
  forgetOf: (name: string): string => `Forget ${name}`,
  untitled: 'A table',
};

/** Findings. */
export const found = {
  heading: (n: number): string => findings(n),
  none: 'There is nothing to remark on.',
  severities: { error: 'Error', warning: 'Look into', info: 'Note' },
  filter: 'Which findings',
  all: (n: number): string => `All ${whole(n)}`,
  errors: (n: number): string => count(n, 'error', 'errors'),
  warnings: (n: number): string => `${whole(n)} to look into`,
  infos: (n: number): string => count(n, 'note', 'notes'),
  search: 'Find in file, record or field',
  noneMatch: 'No finding has this.',
  file: 'File', record: 'Record', field: 'Field', byte: 'Byte', what: 'What was found',
  severity: 'How serious', code: 'Code', meaning: 'What it means',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  range: (first: number, last: number, all: number): string => `${whole(first)} to ${whole(last)} of ${whole(all)}`,
  save: 'Save the findings (CSV)',
  fileName: 'findings',
  saved: (name: string): string => `Saved as ${name}.`,
  seeLine: (record: string): string => `See the line ${record}`,
};

/** After it. */
export const result = {
  done: 'Imported.',
  sum: (report: ImportReport): string => `${brought(report)}. ${files(report.filesRead)} read${report.filesIgnored > 0 ? `, ${whole(report.filesIgnored)} left aside` : ''}.`,
  nothing: 'Nothing was imported.',
  errors: (n: number): string => `The workspace is as it was: ${count(n, 'error has', 'errors have')} to be put right in the files first.`,
  same: 'Everything in these files is here already, as it is.',
  seeLines: 'See the lines',
  more: 'Import more',
  told: (report: ImportReport): string => `Imported: ${brought(report)}, ${findings(report.findings.length)}.`,
};

/** Taking it back. */
export const undo = {
  heading: 'The latest import',
  when: ({ at, files: names }: ImportUndo): string => `${moment(at)}, ${files(names.length)}`,
  what: ({ orders, lines: n, replaced }: ImportUndo): string => `${orders + n === 0 ? 'Other records' : `${count(orders, 'order', 'orders')} and ${lines(n)}`} came in.${replaced ? ' The workspace that was here before is put aside and would come back.' : ''}`,
  since: (n: number): string => (n === 0 ? 'Nothing was done since.' : `${changes(n)} made since ${n === 1 ? 'is' : 'are'} done again after undoing; what can’t be is listed.`),
  button: 'Undo this import…',
  keep: 'Keep it…',
  keepHelp: 'Keeping it throws the way back away, which takes room on this device.',
  undoing: 'Undoing: this can’t be stopped.',
  keeping: 'Throwing the way back away…',
  askUndo: 'Undo this import?',
  askUndoWords: ({ orders, lines: n, replaced }: ImportUndo): string => (replaced
    ? `**${count(orders, 'order', 'orders')} and ${lines(n)}** go again, and the workspace that was here before comes back.`
    : `**${count(orders, 'order', 'orders')} and ${lines(n)}** go again, and what they replaced comes back.`),
  askUndoSince: (n: number): string => `${changes(n)} made since ${n === 1 ? 'is' : 'are'} done again. What can’t be done without the imported records is listed afterwards.`,
  confirmUndo: 'Undo the import',
  leave: 'Leave it as it is',
  askKeep: 'Keep this import?',
  askKeepWords: 'It can’t be undone after that. The room that the way back takes on this device is free again.',
  askKeepReplaced: 'The workspace that was here before the import is then gone.',
  confirmKeep: 'Keep the import',
  kept: 'The import is kept.',
  undone: ({ redone, lost }: ImportUndone): string => [
    'The import is undone.',
    redone > 0 ? `${changes(redone)} made since ${redone === 1 ? 'was' : 'were'} done again.` : '',
    lost.length > 0 ? `${changes(lost.length)} could not be:` : '',
  ].filter(Boolean).join(' '),
  lost: 'Changes that could not be done again',
  action: 'Action', line: 'Line', why: 'Why not',
};

/** Before what is here makes way. */
export const discard = {
  begin: 'Begin a new workspace with these files?',
  beginConfirm: 'Discard and import',
  sample: (name: string): string => `Load the ${name} sample library?`,
  sampleConfirm: 'Discard and load the sample',
  removed: (n: number): string => `Everything of the present workspace (${lines(n)}) is removed from this device.`,
  putAside: (n: number): string => `Everything of the present workspace (${lines(n)}) makes way. It comes back if you undo the import, until you keep it or bring in something else.`,
  loss: (n: number): string => `**${changes(n)}** kept on this device and nowhere else would be lost. Save a rescue file in the Device room first to keep ${n === 1 ? 'it' : 'them'}.`,
  keep: 'Keep this workspace',
};

/** Handing files out. */
export const handing = {
  heading: 'Export',
  about: 'Nothing here is changed by it.',
  what: 'What to export',
  since: 'From',
  until: 'Until',
  days: 'Days that count',
  daysHelp: 'None: all days.',
  receivedAt: 'Where items are received',
  department: 'Department',
  departmentLibrary: 'Its library',
  departmentHelp: 'Codes for items that no work order has sent to a department. Empty: Alma chooses.',
  columns: (n: number): string => `Columns: ${whole(n)}`,
  columnsHelp: 'They stand in this order. Chosen columns are remembered on this device.',
  usual: 'The usual ones',
  noColumn: 'Choose at least one column.',
  untilBeforeFrom: 'The last day is before the first.',
  button: 'Export',
  working: 'Exporting…',
  done: (name: string): string => `Exported as ${name}.`,
};

export const sample = {
  heading: 'Sample library',
  about: 'An invented library to try things with. It takes the place of what is on this device.',
  load: (name: string): string => `Load the ${name} sample…`,
  loading: 'Loading the sample…',
  loaded: (name: string, n: number): string => `${name} is loaded: ${lines(n)}.`,
};
