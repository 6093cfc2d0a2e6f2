// SPDX-License-Identifier: Apache-2.0
// What a library on Alma may choose, in words.

import type { Phrases } from '../phrase';

export const almaSettings: Phrases = {
  reviewRules: 'Reglas sobre qué líneas importadas se revisan',
  priceLimit: 'Precio a partir del cual se señala una línea',
  blockingAlerts: 'Alertas que retienen una línea en revisión',
  furtherAlerts: 'Otras alertas que se buscan',
  poApproval: 'Aprobación de los pedidos empaquetados',
  packByFund: 'Los pedidos se empaquetan por fondo',
  maxLinesPerOrder: 'Máximo de líneas en un pedido',
  cancelInventoryRule: 'Cuándo cancelar elimina el inventario',
  expectedReceiptDays: 'Días hasta la recepción prevista',
  claimGraceDays: 'Días de margen antes de reclamar',
  letterLanguage: 'Idioma de las cartas a los proveedores',
  transitAfterReceipt: 'Los ejemplares recibidos pasan a tránsito',
  reviewByDefault: 'Las líneas importadas se revisan siempre',
};

export const almaSettingChoices: Phrases = {
  automatic: 'Por sí sola',
  en: 'Inglés',
  de: 'Alemán',
  es: 'Español',
  fr: 'Francés',
  only_line_on_order: 'Cuando la línea es la única de su pedido',
  main_line: 'Cuando la línea es la principal',
};
