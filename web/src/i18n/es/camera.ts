// SPDX-License-Identifier: Apache-2.0
// Scanning with the device's camera.

import { whole } from '../format';

export const button = {
  open: 'Escanear con la cámara',
};

export const scanner = {
  heading: 'Escanear con la cámara',
  aim: 'Mantenga el código de barras dentro del marco.',
  starting: 'Iniciando la cámara…',
  picture: 'Imagen de la cámara',
  light: 'Luz',
  choose: 'Cámara',
  cameraName: (n: number): string => `Cámara ${whole(n)}`,
  close: 'Cerrar',
  paused: 'La cámara está apagada: no se escaneó nada en dos minutos.',
  hidden: 'La cámara está apagada mientras la aplicación no está a la vista.',
  again: 'Volver a iniciar la cámara',
};

/** Why there is no picture, and what helps. */
export const troubles = {
  denied: {
    heading: 'La cámara no está permitida.',
    help: 'Permítala en los ajustes del navegador para este sitio (el símbolo junto a la dirección) e inténtelo de nuevo. Las imágenes se leen en este dispositivo y no se conservan.',
  },
  none: {
    heading: 'No se encontró ninguna cámara.',
    help: 'Si hay que conectar una, conéctela e inténtelo de nuevo. Los códigos se pueden escribir o escanear como siempre.',
  },
  busy: {
    heading: 'La cámara no se puede usar ahora.',
    help: 'Puede que la esté usando otro programa o que un interruptor la tenga apagada. Libérela e inténtelo de nuevo.',
  },
  insecure: {
    heading: 'La cámara necesita una conexión segura.',
    help: 'Los navegadores solo dan la cámara a direcciones que empiezan por https. Pregunte a quien se ocupa de este puesto.',
  },
  reader: {
    heading: 'Aquí no se pueden leer códigos de barras en imágenes.',
    help: 'La parte que los lee no se cargó. Cuando haya conexión, recargue la aplicación; los códigos se pueden escribir o escanear como siempre.',
  },
  other: {
    heading: 'La cámara no se inició.',
    help: 'Inténtelo de nuevo. Los códigos se pueden escribir o escanear como siempre.',
  },
};

export const found = {
  label: 'Lo escaneado',
  nothing: 'Lo que escanee se muestra aquí. Solo se recibe cuando pulse el botón.',
  copyNext: (copy: number, copies: number): string => `Ahora toca el **ejemplar ${whole(copy)} de ${whole(copies)}**.`,
  expected: 'Esperado; todavía no recibido.',
  waits: 'Alguien lo está esperando: llévelo al mostrador.',
  rush: 'Urgente.',
  /** `verb`: what the rulebook’s receiving is called on a button. */
  receiveCopy: (verb: string, copy: number): string => `${verb} el ejemplar ${whole(copy)}`,
  undo: 'Deshacer',
};
