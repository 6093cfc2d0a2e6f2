// SPDX-License-Identifier: Apache-2.0
// Ein erster Eingang in der Beispielbibliothek.

import { whole } from '../format';

export const invitation = 'Zum ersten Mal hier? Buchen Sie den Eingang eines Buches der Beispielbibliothek: zwei Minuten, mit den echten Tasten.';
export const begin = 'Zeigen';
export const notNow = 'Jetzt nicht';
export const heading = 'Ein erster Eingang';
export const again = 'Einen ersten Eingang zeigen';
export const progress = (step: number, of: number): string => `Schritt ${whole(step)} von ${whole(of)}`;
export const scanIt = 'Für mich scannen';
export const enough = 'Beenden';

export const steps = {
  scan: 'Eine Sendung liegt offen vor Ihnen; obenauf {title}. Scannen Sie den Barcode, oder tippen Sie diese Nummer und drücken Sie {Enter}:',
  enter: 'Die Position, zu der es gehört, wird gezeigt; noch hat sich nichts geändert. Ist es die richtige? Drücken Sie {Enter}: Der Eingang dieses Exemplars ist gebucht.',
  again: 'In der Sendung liegt ein weiteres Exemplar. Scannen Sie denselben Code noch einmal: Er bucht das nächste, ohne dass Sie die Tastatur berühren.',
  undo: 'War das eines zu viel? Drücken Sie {undo}: Der letzte Eingang wird zurückgenommen. Jeder Eintrag der Liste lässt sich auch für sich zurücknehmen.',
  astray: 'Zuletzt ein Buch, das niemand bestellt hat. Scannen Sie es, und hören Sie, wie das klingt:',
};

export const done = 'Das ist alles.';
export const after = 'Was Sie gebucht haben, steht nur in der Beispielbibliothek. Mit Ihren eigenen Bestellungen geht es genauso, mit Netz und ohne.';
export const toImport = 'Eigene Bestellungen holen';
export const toLines = 'Alle Positionen ansehen';
