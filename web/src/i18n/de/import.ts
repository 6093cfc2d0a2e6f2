// SPDX-License-Identifier: Apache-2.0
// Bringing files in, and handing files out.

import type { ImportReport, ImportUndo, ImportUndone } from '../../contract';
import { fileSize, moment, whole } from '../format';
import { count, isOne, type Phrases } from '../phrase';

export { formats, tableFields } from './import-formats';

const lines = (n: number): string => count(n, 'Position', 'Positionen');
const orders = (n: number): string => count(n, 'Bestellung', 'Bestellungen');
const files = (n: number): string => count(n, 'Datei', 'Dateien');
const changes = (n: number): string => count(n, 'Änderung', 'Änderungen');
const findings = (n: number): string => count(n, 'Befund', 'Befunde');

type Numbers = Pick<ImportReport, 'orders' | 'lines' | 'items' | 'titles' | 'invoices' | 'others'>;

/** "2 Bestellungen, 5 Positionen, 6 Exemplare" */
export function brought(numbers: Numbers): string {
  const { items, titles, invoices } = numbers;
  return [
    numbers.orders > 0 ? orders(numbers.orders) : '', numbers.lines > 0 ? lines(numbers.lines) : '',
    items > 0 ? count(items, 'Exemplar', 'Exemplare') : '', titles > 0 ? count(titles, 'Titel', 'Titel') : '',
    invoices > 0 ? count(invoices, 'Rechnung', 'Rechnungen') : '',
    numbers.others > 0 ? count(numbers.others, 'weiterer Datensatz', 'weitere Datensätze') : '',
  ].filter(Boolean).join(', ') || lines(0);
}

export const room = {
  heading: 'Import und Export',
  headingWithHub: 'Export',
  withHub: 'Diese Bibliothek gehört zu einem Hub: Dateien werden dort importiert, für alle Geräte zugleich.',
  rulebooks: { alma: 'Alma', folio: 'FOLIO' } as Record<string, string>,
};

/** Choosing files. */
export const choosing = {
  heading: 'Bestellungen importieren',
  about: 'JSON von Alma oder FOLIO und Tabellen (CSV oder TSV) mit Positionen oder Exemplaren. Sie sehen, was hereinkäme, bevor etwas geschieht.',
  drop: 'Legen Sie Dateien oder einen Ordner hier ab, oder',
  chooseFiles: 'Dateien wählen…',
  chooseFolder: 'Ordner wählen…',
  filesField: 'Dateien mit Bestellungen',
  folderField: 'Ordner mit Bestellungen',
  opening: 'Der Ordner wird geöffnet…',
  chosen: (n: number, bytes: number): string => `${files(n)}, ${fileSize(bytes)}`,
  told: (n: number): string => `${files(n)} ausgewählt`,
  none: 'Keine davon ist JSON oder eine Tabelle.',
  aside: (n: number): string => `${files(n)} ausgelassen: weder JSON noch eine Tabelle`,
  otherFiles: 'Andere Dateien wählen…',
  otherFolder: 'Anderen Ordner wählen…',
  more: (n: number): string => `und ${whole(n)} weitere`,
  fileTooLarge: (name: string, most: number): string => `${name} ist größer als ${fileSize(most)}. So Großes wird hier nicht gelesen: Teilen Sie die Datei, oder importieren Sie sie mit dem Befehl accession.`,
  allTooLarge: (bytes: number, most: number): string => `Diese Dateien haben zusammen ${fileSize(bytes)}; höchstens ${fileSize(most)} werden auf einmal gelesen. Importieren Sie sie in mehreren Teilen.`,
  tooMany: (most: number): string => `Mehr als ${files(most)}: Nur die ersten ${whole(most)} werden genommen.`,
};

/** Reading them, and what can and can't be stopped. */
export const progress = {
  reading: (done: number, total: number): string => `Wird gelesen: ${fileSize(done)} von ${fileSize(total)}`,
  readingLabel: 'Die Dateien werden gelesen',
  stop: 'Lesen anhalten',
  stopped: 'Das Lesen wurde angehalten. Nichts wurde importiert.',
  looking: 'Es wird nachgesehen, was hereinkäme…',
  lookingHelp: 'Dadurch ändert sich nichts.',
  lookingLabel: 'Die Dateien werden angesehen',
  leave: 'Lassen',
  taking: 'Wird übernommen: Das lässt sich nicht anhalten, aber rückgängig machen.',
  saving: 'Wird auf diesem Gerät gespeichert…',
  takingLabel: 'Wird übernommen',
};

/** What went wrong before the core could say anything. */
export const troubles: Phrases = {
  NotReadableError: 'Eine Datei ist nicht mehr lesbar: Sie wurde seit der Auswahl geändert, verschoben oder gelöscht. Wählen Sie die Dateien noch einmal.',
  NotFoundError: 'Eine Datei ist nicht mehr da. Wählen Sie die Dateien noch einmal.',
  SecurityError: 'Der Browser lässt diese Seite eine Datei nicht lesen.',
  RangeError: 'Dieses Gerät hat nicht genug Speicher für so viel auf einmal. Importieren Sie es in mehreren Teilen.',
  unknown_format: 'Diese Version des Arbeitsplatzes kann dieses Format nicht schreiben.',
  unknown_column: 'Eine gewählte Spalte gibt es nicht.',
  invalid_date: 'Einen der Tage gibt es nicht.',
  nothing_to_undo: 'Es gibt keinen Import mehr, der sich rückgängig machen lässt.',
  other_rulebook: 'Das Verlangte gehört zu einem anderen Regelwerk als dieser Arbeitsbereich.',
};

/** Where it goes. */
export const where = {
  heading: 'Wohin',
  here: (name: string): string => `In diesen Arbeitsbereich: ${name}`,
  hereHelp: 'Was hier ist, bleibt; Neues kommt hinzu.',
  fresh: 'Damit einen neuen Arbeitsbereich beginnen',
  freshHelp: 'Was jetzt auf diesem Gerät ist, macht dafür Platz.',
  freshSample: 'Die Beispielbibliothek macht dafür Platz.',
  rulebook: 'Regelwerk des neuen Arbeitsbereichs',
  asFiles: 'Wie die Dateien sagen',
  asFilesAre: (name: string): string => `Wie die Dateien sagen: ${name}`,
  other: (theirs: string, ours: string): string => `Diese Dateien folgen **${theirs}**; dieser Arbeitsbereich folgt **${ours}**. Sie können einen eigenen Arbeitsbereich beginnen.`,
  otherThan: (ours: string): string => `Diese Dateien folgen einem anderen Regelwerk als **${ours}**, dem dieser Arbeitsbereich folgt. Sie können einen eigenen Arbeitsbereich beginnen.`,
  startFresh: 'Damit einen neuen Arbeitsbereich beginnen',
  existing: 'Was schon hier ist',
  keep: 'Bleibt, wie es ist',
  keepHelp: 'Mit allem, was daran getan wurde. Nur Neues kommt hinzu.',
  replace: 'Wird, wie die Dateien sagen',
  replaceHelp: 'Was hier an denselben Datensätzen geändert wurde, wird überschrieben.',
  loseUndo: (at: number): string => `Der Import von ${moment(at)} lässt sich nach diesem nicht mehr rückgängig machen.`,
};

/** What would come of it. */
export const plan = {
  heading: 'Was hereinkäme',
  lookAgain: 'Noch einmal nachsehen',
  figures: { orders: 'Bestellungen', lines: 'Positionen', items: 'Exemplare', titles: 'Titel', invoices: 'Rechnungen', others: 'Übriges' },
  nothing: 'Nichts käme herein.',
  errorsFirst: (n: number): string => (n === 1 ? 'Eine Datei hat Fehler, die alles aufhalten: Berichtigen Sie sie, oder lassen Sie sie aus.'
    : `${files(n)} haben Fehler, die alles aufhalten: Berichtigen Sie sie, oder lassen Sie sie aus.`),
  columnsFirst: 'Geben Sie unten an, was die Spalten sind: Eine muss die Nummer der Position oder ihr Titel sein.',
  nothingKnown: 'Keine der Dateien enthält Bestellungen, Positionen, Exemplare oder etwas, das dazugehört.',
  kept: (n: number): string => `${count(n, 'Datensatz ist', 'Datensätze sind')} schon hier und ${n === 1 ? 'bleibt, wie er ist' : 'bleiben, wie sie sind'}.`,
  replaced: (n: number): string => `${count(n, 'Datensatz ist', 'Datensätze sind')} schon hier und ${n === 1 ? 'wird, wie die Datei sagt' : 'werden, wie die Dateien sagen'}.`,
  leftOut: (n: number): string => `${count(n, 'Datensatz kann nicht übernommen werden und ist', 'Datensätze können nicht übernommen werden und sind')} ausgelassen; die Befunde sagen, warum.`,
  under: (name: string): string => `Gelesen nach dem Regelwerk von ${name}.`,
  import: (n: number): string => `${files(n)} importieren`,
  tells: (numbers: Numbers): string => `Es käme herein: ${brought(numbers)}.`,
  notNow: 'Jetzt nicht',
  readOnly: 'Auf diesem Gerät kann nichts mehr gespeichert werden, also auch nichts importiert.',
};

/** Each file. */
export const fileList = {
  heading: (n: number): string => files(n),
  caption: 'Dateien und wofür sie gehalten werden',
  take: 'Nehmen',
  takeIt: (name: string): string => `${name} nehmen`,
  file: 'Datei',
  kind: 'Gehalten für',
  records: 'Datensätze',
  unknownTable: 'Tabelle ohne bekannte Spalten',
  notTaken: 'Ausgelassen',
  leaveWrong: (n: number): string => (n === 1 ? 'Die Datei mit Fehlern auslassen' : `${files(n)} mit Fehlern auslassen`),
  takeAll: 'Alle nehmen',
  kinds: {
    orders: 'Bestellungen', lines: 'Positionen', pieces: 'Stücke', titles: 'Titel', table: 'Tabelle', invoices: 'Rechnungen', vendors: 'Lieferanten',
    routing_lists: 'Umlauflisten', funds: 'Etats', holdings: 'Bestände', expense_classes: 'Ausgabenklassen', settings: 'Einstellungen', records: 'Verschiedenes', ignored: 'Nichts Bekanntes', unreadable: 'Nicht lesbar', none: 'Nichts darin',
  } as Phrases,
};

/** Columns of tables. */
export const columns = {
  heading: 'Spalten',
  about: 'Als was jede Spalte gelesen wird. Eine Spalte, die als nichts gelesen wird, bleibt unverändert bei ihrer Position.',
  headingOf: (names: readonly string[]): string => (names.length === 1 ? `Spalten von ${names[0] ?? ''}` : `Spalten von ${names[0] ?? ''} und ${whole(names.length - 1)} weiteren mit denselben Überschriften`),
  column: 'Spalte',
  readAs: 'Gelesen als',
  readAsOf: (heading: string): string => `Als was ${heading} gelesen wird`,
  samples: 'Zum Beispiel',
  nothing: 'Nur aufbewahrt',
  byHand: 'von Ihnen gewählt',
  shared: 'Eine Überschrift, die in mehreren Tabellen steht, wird in allen gleich gelesen.',
  recalled: (name: string): string => `Gelesen, wie Sie es zuletzt für diese Überschriften gewählt haben („${name}“).`,
  forgetThis: 'Das vergessen',
  forgotten: (name: string): string => `Vergessen: ${name}`,
  keptHere: 'Ihre Auswahl wird auf diesem Gerät für Tabellen mit denselben Überschriften gemerkt.',
  changed: (heading: string, field: string): string => `${heading} wird gelesen als: ${field}`,
  memory: (n: number): string => `Gemerkte Spalten: ${whole(n)}`,
  memoryHelp: 'Was Sie für Tabellen mit bestimmten Überschriften gewählt haben. Es wird von selbst verwendet, wenn eine solche Tabelle wiederkommt.',
  nameOf: (name: string): string => `Name von ${name}`,
  chosen: (n: number, all: number): string => `${whole(n)} von ${count(all, 'Spalte', 'Spalten')} von Ihnen gewählt`,
  forget: 'Vergessen',
  forgetOf: (name: string): string => `${name} vergessen`,
  untitled: 'Eine Tabelle',
};

/** Findings. */
export const found = {
  heading: (n: number): string => findings(n),
  none: 'Es gibt nichts zu bemerken.',
  severities: { error: 'Fehler', warning: 'Zu prüfen', info: 'Hinweis' },
  filter: 'Welche Befunde',
  all: (n: number): string => `Alle ${whole(n)}`,
  errors: (n: number): string => count(n, 'Fehler', 'Fehler'),
  warnings: (n: number): string => `${whole(n)} zu prüfen`,
  infos: (n: number): string => count(n, 'Hinweis', 'Hinweise'),
  search: 'In Datei, Datensatz oder Feld suchen',
  noneMatch: 'Kein Befund enthält das.',
  file: 'Datei', record: 'Datensatz', field: 'Feld', byte: 'Byte', what: 'Was gefunden wurde',
  severity: 'Wie ernst', code: 'Code', meaning: 'Was es bedeutet',
  pages: 'Seiten',
  previous: 'Zurück',
  next: 'Weiter',
  range: (first: number, last: number, all: number): string => `${whole(first)} bis ${whole(last)} von ${whole(all)}`,
  save: 'Befunde speichern (CSV)',
  fileName: 'befunde',
  saved: (name: string): string => `Gespeichert als ${name}.`,
  seeLine: (record: string): string => `Position ${record} ansehen`,
};

/** After it. */
export const result = {
  done: 'Importiert.',
  sum: (report: ImportReport): string => `${brought(report)}. ${files(report.filesRead)} gelesen${report.filesIgnored > 0 ? `, ${whole(report.filesIgnored)} ausgelassen` : ''}.`,
  nothing: 'Nichts wurde importiert.',
  errors: (n: number): string => `Der Arbeitsbereich ist, wie er war: Zuerst ${isOne(n) ? 'ist' : 'sind'} in den Dateien ${count(n, 'Fehler', 'Fehler')} zu berichtigen.`,
  same: 'Alles in diesen Dateien ist schon hier, wie es ist.',
  seeLines: 'Positionen ansehen',
  more: 'Mehr importieren',
  told: (report: ImportReport): string => `Importiert: ${brought(report)}, ${findings(report.findings.length)}.`,
};

const cameIn = (o: number, n: number): string => `${orders(o)} und ${lines(n)}`;

/** Taking it back. */
export const undo = {
  heading: 'Der letzte Import',
  when: ({ at, files: names }: ImportUndo): string => `${moment(at)}, ${files(names.length)}`,
  what: ({ orders: o, lines: n, replaced }: ImportUndo): string => `${o + n === 0 ? 'Andere Datensätze' : cameIn(o, n)} kamen herein.${replaced ? ' Der Arbeitsbereich, der vorher hier war, ist beiseitegelegt und käme zurück.' : ''}`,
  since: (n: number): string => (n === 0 ? 'Seither wurde nichts getan.' : `${changes(n)} seither ${isOne(n) ? 'wird' : 'werden'} nach dem Rückgängigmachen noch einmal ausgeführt; was nicht möglich ist, wird aufgeführt.`),
  button: 'Diesen Import rückgängig machen…',
  keep: 'Behalten…',
  keepHelp: 'Wer ihn behält, gibt den Rückweg auf, der auf diesem Gerät Platz braucht.',
  undoing: 'Wird rückgängig gemacht: Das lässt sich nicht anhalten.',
  keeping: 'Der Rückweg wird aufgegeben…',
  askUndo: 'Diesen Import rückgängig machen?',
  askUndoWords: ({ orders: o, lines: n, replaced }: ImportUndo): string => (replaced
    ? `**${cameIn(o, n)}** verschwinden wieder, und der Arbeitsbereich, der vorher hier war, kommt zurück.`
    : `**${cameIn(o, n)}** verschwinden wieder, und was sie ersetzt haben, kommt zurück.`),
  askUndoSince: (n: number): string => `${changes(n)} seither ${isOne(n) ? 'wird' : 'werden'} noch einmal ausgeführt. Was ohne die importierten Datensätze nicht möglich ist, wird danach aufgeführt.`,
  confirmUndo: 'Import rückgängig machen',
  leave: 'So lassen',
  askKeep: 'Diesen Import behalten?',
  askKeepWords: 'Danach lässt er sich nicht mehr rückgängig machen. Der Platz, den der Rückweg auf diesem Gerät braucht, wird frei.',
  askKeepReplaced: 'Der Arbeitsbereich, der vor dem Import hier war, ist dann fort.',
  confirmKeep: 'Import behalten',
  kept: 'Der Import bleibt.',
  undone: ({ redone, lost }: ImportUndone): string => [
    'Der Import ist rückgängig gemacht.',
    redone > 0 ? `${changes(redone)} seither ${isOne(redone) ? 'wurde' : 'wurden'} noch einmal ausgeführt.` : '',
    lost.length > 0 ? `${changes(lost.length)} ${isOne(lost.length) ? 'konnte' : 'konnten'} es nicht werden:` : '',
  ].filter(Boolean).join(' '),
  lost: 'Änderungen, die nicht noch einmal ausgeführt werden konnten',
  action: 'Aktion', line: 'Position', why: 'Warum nicht',
};

/** Before what is here makes way. */
export const discard = {
  begin: 'Mit diesen Dateien einen neuen Arbeitsbereich beginnen?',
  beginConfirm: 'Verwerfen und importieren',
  sample: (name: string): string => `Die Beispielbibliothek ${name} laden?`,
  sampleConfirm: 'Verwerfen und Beispiel laden',
  removed: (n: number): string => `Alles aus dem jetzigen Arbeitsbereich (${lines(n)}) wird von diesem Gerät entfernt.`,
  putAside: (n: number): string => `Alles aus dem jetzigen Arbeitsbereich (${lines(n)}) macht Platz. Es kommt zurück, wenn Sie den Import rückgängig machen, solange Sie ihn nicht behalten oder etwas anderes importieren.`,
  loss: (n: number): string => `**${changes(n)}**, auf diesem Gerät und sonst nirgends gespeichert, ${isOne(n) ? 'ginge' : 'gingen'} verloren. Um sie zu behalten, speichern Sie zuerst im Bereich „Gerät“ eine Rettungsdatei.`,
  keep: 'Diesen Arbeitsbereich behalten',
};

/** Handing files out. */
export const handing = {
  heading: 'Export',
  about: 'Hier ändert sich dadurch nichts.',
  what: 'Was exportiert wird',
  since: 'Von',
  until: 'Bis',
  days: 'Tage, die zählen',
  daysHelp: 'Keine: alle Tage.',
  receivedAt: 'Wo Exemplare eingehen',
  department: 'Abteilung',
  departmentLibrary: 'Ihre Bibliothek',
  departmentHelp: 'Codes für Exemplare, die kein Arbeitsauftrag in eine Abteilung geschickt hat. Leer: Alma wählt.',
  columns: (n: number): string => `Spalten: ${whole(n)}`,
  columnsHelp: 'Sie stehen in dieser Reihenfolge. Gewählte Spalten werden auf diesem Gerät gemerkt.',
  usual: 'Die üblichen',
  noColumn: 'Wählen Sie mindestens eine Spalte.',
  untilBeforeFrom: 'Der letzte Tag liegt vor dem ersten.',
  button: 'Exportieren',
  working: 'Wird exportiert…',
  done: (name: string): string => `Exportiert als ${name}.`,
};

export const sample = {
  heading: 'Beispielbibliothek',
  about: 'Eine erfundene Bibliothek zum Ausprobieren. Sie tritt an die Stelle dessen, was auf diesem Gerät ist.',
  load: (name: string): string => `Beispiel ${name} laden…`,
  loading: 'Das Beispiel wird geladen…',
  loaded: (name: string, n: number): string => `${name} ist geladen: ${lines(n)}.`,
};
