// SPDX-License-Identifier: Apache-2.0
// What can come of a scan, as it is heard and seen at the edge of the screen.

/** A word or two, to be read in passing. */
export const kindNames = {
  found: 'Encontrado',
  received: 'Recibido',
  completes_line: 'Recibido, línea completa',
  hold: 'Alguien lo espera',
  rush: 'Urgente',
  choose: 'Elija uno',
  undone: 'Anulado',
  not_ours: 'No está pedido',
  bad_read: 'Mala lectura',
  already_received: 'Ya recibido',
  more_than_ordered: 'Más de lo pedido',
  wrong_vendor: 'Otro proveedor',
  not_in_parcel: 'No es de este paquete',
  cancelled_or_closed: 'Cancelado o cerrado',
  refused: 'No recibido',
  not_saved: 'No guardado',
};

/** Where it was received as well. */
export const alsoReceived = {
  hold: 'Recibido, alguien lo espera',
  rush: 'Recibido, urgente',
};

/** What each sounds like, beside the button that plays it. */
export const kindSounds = {
  found: 'un toque suave',
  received: 'una nota corta y suave',
  completes_line: 'un acorde suave',
  hold: 'dos notas ascendentes',
  rush: 'dos notas rápidas ascendentes, dos veces',
  choose: 'dos golpecitos ligeros',
  undone: 'dos notas suaves, descendentes',
  not_ours: 'una nota larga y grave',
  bad_read: 'un traqueteo corto',
  already_received: 'dos notas graves',
  more_than_ordered: 'tres notas graves',
  wrong_vendor: 'grave, más grave y otra vez arriba',
  not_in_parcel: 'dos notas graves, ascendentes',
  cancelled_or_closed: 'cae hasta una nota larga y grave',
  refused: 'tres notas graves, descendentes',
  not_saved: 'aguda y grave, tres veces',
};

export const families = {
  good: 'Salió bien',
  look: 'Mire: hay algo que hacer',
  ask: 'Le toca a usted',
  undone: 'Anulado',
  stop: 'Alto: no recibido',
};

export const settings = {
  legend: 'Después de cada lectura',
  sounds: 'Un sonido dice qué pasó',
  volume: 'Volumen',
  flash: 'El borde de la pantalla se ilumina en color',
  words: 'La frase se dice en voz alta',
  noSound: 'Este navegador no puede reproducir sonidos.',
  noVoice: 'Este dispositivo no tiene voz propia para este idioma, y no se envía nada a otro.',
  list: 'Qué significa cada sonido',
  play: 'Probar',
  playOf: (name: string): string => `Probar: ${name}`,
};
