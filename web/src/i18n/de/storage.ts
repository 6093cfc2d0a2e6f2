// SPDX-License-Identifier: Apache-2.0
// Why this device can't keep anything, and what helps.

import type { Phrases } from '../phrase';
import { hubErrors, syncFaults } from './sync';

const reload = 'Laden Sie die Seite neu; was gespeichert wurde, ist noch da.';

export const storageErrors: Phrases = {
  ...syncFaults,
  ...hubErrors,
  quota_exceeded: 'Dieses Gerät hat keinen Platz mehr für den Arbeitsbereich. Schaffen Sie Platz, und öffnen Sie ihn dann wieder.',
  transaction_aborted: 'Der Browser hat das Speichern abgebrochen. Was gespeichert wurde, ist noch da.',
  database_closed: 'Der Browser hat den Speicher des Arbeitsbereichs geschlossen. Was gespeichert wurde, ist noch da.',
  database_unavailable: 'Der Browser lässt diese Seite hier nichts aufbewahren.',
  version_changed: 'Ein anderer Tab hat den Arbeitsbereich gelöscht oder mit einer neueren Version von Accession geöffnet.',
  timeout: 'Der Browser hat beim Speichern nicht geantwortet. Was gespeichert wurde, ist noch da.',
  read_only: 'Auf diesem Gerät kann nichts mehr gespeichert werden.',
  worker_failed: 'Der Teil des Arbeitsplatzes, der den Arbeitsbereich verwaltet, konnte nicht gestartet werden. Laden Sie die Seite neu.',
  other_rulebook: 'Diese Dateien folgen einem anderen Regelwerk als dieser Arbeitsbereich. Beginnen Sie mit ihnen einen neuen Arbeitsbereich.',
  newer_format: 'Eine neuere Version von Accession hat hier geschrieben. Nichts wurde geöffnet und nichts angerührt. Öffnen Sie es mit jener Version.',
  store_unreadable: 'Nichts von dem, was hier gespeichert ist, konnte gelesen werden. Nichts wurde angerührt: Es lässt sich sichern, wie es ist.',
  storage_failed: 'Was geschrieben werden sollte, konnte nicht geschrieben werden.',
  storage_cleared: 'Was hier gespeichert war, wurde gelöscht, vom Browser oder von einer Person. Was in diesem Fenster ist, lässt sich noch als Rettungsdatei speichern.',
  writer_replaced: 'Jetzt speichert ein anderer Tab dieses Browsers.',
  core_failed: `Der Teil des Arbeitsplatzes, der entscheidet, ist ausgefallen. ${reload}`,
  internal_error: `Der Teil des Arbeitsplatzes, der entscheidet, ist ausgefallen. ${reload}`,
  out_of_memory: 'Dieses Gerät hat keinen Arbeitsspeicher mehr für den Arbeitsbereich. Schließen Sie andere Tabs, und laden Sie die Seite dann neu.',
  outcome_unknown: 'Der Tab, der das tat, wurde geschlossen, bevor er sagen konnte, wie es ausging. Sehen Sie nach, ob es geschehen ist.',
  workspace_empty: 'In diesem Arbeitsbereich ist noch nichts.',
  workspace_closed: 'Der Arbeitsbereich wurde geschlossen.',
  program_incomplete: 'Ein Teil des Programms ist noch nicht geholt. Versuchen Sie es noch einmal, wenn eine Verbindung besteht.',
  sample_unavailable: 'Die Beispielbibliothek konnte nicht geholt werden. Versuchen Sie es noch einmal, wenn eine Verbindung besteht.',
  unsent_changes: 'Es gibt Änderungen auf diesem Gerät und sonst nirgends. Speichern Sie zuerst eine Rettungsdatei.',
  unsaved_changes: 'Es gibt Änderungen in diesem Fenster und sonst nirgends. Speichern Sie zuerst eine Rettungsdatei.',
  rescue_failed: 'Es konnte keine Rettungsdatei erstellt werden.',
  not_a_workspace_file: 'Das ist keine Rettungsdatei oder Arbeitsbereichsdatei von Accession.',
  workspace_file_damaged: 'Diese Datei ist beschädigt und nicht lesbar.',
  unknown_question: 'Diese Version des Arbeitsplatzes kann das nicht.',
  query_expired: 'Die Liste ist veraltet. Öffnen Sie sie noch einmal.',
  unreadable_page: 'Der Arbeitsplatz und sein Hintergrundprogramm haben verschiedene Versionen. Laden Sie die Seite neu.',
  database_unnamed: 'Der Speicher des Arbeitsbereichs hat keinen Namen.',
  not_mounted: 'Der Speicher des Arbeitsbereichs ist nicht geöffnet.',
  file_missing: `Eine Datei des Arbeitsbereichs fehlt. ${reload}`,
  file_not_fetched: 'Die Datei, mit der das beginnt, konnte nicht geholt werden.',
  not_taken_in: 'Was die Seite übergeben hat, ließ sich nicht als Bestellungen lesen.',
  file_unreadable: `Eine Datei des Arbeitsbereichs ist nicht lesbar. ${reload}`,
  path_outside_mount: `Eine Datei des Arbeitsbereichs liegt am falschen Ort. ${reload}`,
  unsupported_file: `Eine Datei des Arbeitsbereichs ist von falscher Art. ${reload}`,
  unknown_error: 'Etwas Unerwartetes ist schiefgegangen.',
};
