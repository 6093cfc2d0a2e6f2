// SPDX-License-Identifier: Apache-2.0
// What each of the library's settings does, in one sentence under its field.

export const settingMeanings: Readonly<Record<string, string>> = {
  name: 'Se muestra en la parte superior de la aplicación y en lo que se imprime.',
  rolePolicy: 'O bien todas las acciones están abiertas a todos, o bien cada una pide el rol que las reglas le asignan.',

  // Alma
  priceLimit: 'Una línea de precio más alto recibe una alerta. Vacío: ningún precio es demasiado alto.',
  blockingAlerts: 'Una línea con una de estas alertas se queda «En revisión» hasta que alguien la dé por vista. Las demás alertas solo se muestran.',
  furtherAlerts: 'Se buscan en la revisión, además del precio y de los ejemplares que ya existen.',
  poApproval: 'A mano, los pedidos empaquetados esperan a que alguien los apruebe y los envíe; por sí solos, se envían con las tareas diarias.',
  packByFund: 'Solo van juntas en un pedido las líneas que se pagan con el mismo fondo. Una línea con varios fondos se empaqueta entonces a mano.',
  maxLinesPerOrder: 'El empaquetado empieza otro pedido cuando uno tiene esta cantidad de líneas. Vacío: tantas como haya.',
  renewalNoticeDays: 'Estos días antes de su fecha de renovación, una línea que se renueva a mano empieza a esperar a alguien; para líneas sin cifra propia.',
  cancelInventoryRule: 'Las fuentes de Alma difieren: unas miran si la línea es la única de su pedido, otras si es una línea principal. Lo que se ha recibido o activado no se elimina nunca.',
  expectedReceiptDays: 'Se cuentan desde el día en que se envía el pedido, para líneas sin cifra propia.',
  claimGraceDays: 'Una línea se reclama a partir del día siguiente a su fecha prevista y a estos días de margen, para líneas sin cifra propia.',
  letterLanguage: 'En él se escriben los pedidos, las cancelaciones y las reclamaciones, hable lo que hable la aplicación. El texto de una reclamación se puede cambiar antes de enviarla.',
  transitAfterReceipt: 'Los ejemplares de pedidos únicos que se reciben y no se quedan en el departamento están en tránsito hasta que se registra su llegada al lugar que les corresponde; si no, están en su sitio enseguida.',
  reviewByDefault: 'Las líneas que vienen de un archivo o de una interfaz se detienen en revisión, digan lo que digan las reglas de revisión.',
  reviewRules: 'Para las líneas que llegan de un archivo o una interfaz, cuando no se revisan todas: decide la primera regla activa que encaja. Una línea en la que no encaja ninguna no se retiene.',

  // FOLIO
  poLinesLimit: 'Un pedido no admite más líneas que estas. Vacío: tantas como haya.',
  isApprovalRequired: 'Un pedido solo se puede abrir después de aprobarlo.',
  fieldPolicy: 'Qué campos se pueden cambiar aún cuando un pedido ya no está pendiente: el servidor de FOLIO deja cambiar más de lo que enumera su documentación.',
  cancelledClosesAsComplete: 'FOLIO cierra un pedido así con el motivo «Cancelado»; con esto es «Completo».',
  acquisitionUnits: 'Equipos a los que pueden pertenecer los pedidos, y lo que solo sus miembros pueden hacer con ellos.',
  poNumberPrefixes: 'Con qué puede empezar el número de un pedido. Vacío: con cualquier cosa.',
  poNumberSuffixes: 'Con qué puede terminar el número de un pedido. Vacío: con cualquier cosa.',
};

/** Beside a setting: where the rule is written down that it decides. */
export const settingSource = (source: string): string => `(en las reglas: ${source})`;
