// SPDX-License-Identifier: Apache-2.0
// What the desk's parts say inside another page, and while a part is still being fetched.

export const roomOpening = 'Wird geöffnet…';
export const roomNotFetched = 'Dieser Teil des Arbeitsplatzes konnte nicht geholt werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.';

export const opening = 'Der Arbeitsbereich wird geöffnet…';
export const notOpened = 'Der Arbeitsbereich konnte nicht geöffnet werden.';
export const again = 'Noch einmal versuchen';
export const emptyHeading = 'Noch nichts anzuzeigen';
export const emptyAbout = 'Dieser Arbeitsbereich hat keine Positionen. Die Seite, in der er steht, gibt ihm zu Beginn eine Datei oder Datensätze.';
export const noLineHeading = 'Diese Position ist nicht hier.';
export const noLine = (line: string): string =>
  line ? `In diesem Arbeitsbereich gibt es keine Position „${line}“.` : 'In diesem Arbeitsbereich gibt es mehrere Positionen oder keine: Die Seite muss sagen, welche.';
export const notKept = '**Nicht auf diesem Gerät gespeichert.** Was Sie hier tun, ist verloren, wenn Sie diese Seite verlassen.';
export const mayNotBeKept = '**Vielleicht bleibt es nicht auf diesem Gerät.** Der Browser kann löschen, was diese Seite in der Seite einer anderen Website ablegt.';
export const signInHeading = 'Bei der Bibliothek anmelden';
export const signInAbout = 'Was hier gezeigt wird, liegt auf dem Hub Ihrer Bibliothek.';
export const signIn = 'Anmelden…';
export const back = 'Zurück';
