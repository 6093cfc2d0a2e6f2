// SPDX-License-Identifier: Apache-2.0
// What a library on FOLIO may choose, in words.

import type { Phrases } from '../phrase';

export const folioSettings: Phrases = {
  poLinesLimit: 'Máximo de líneas en un pedido',
  isApprovalRequired: 'Los pedidos se aprueban antes de abrirse',
  fieldPolicy: 'Campos que se pueden cambiar en un pedido abierto',
  cancelledClosesAsComplete: 'Los pedidos con todas las líneas canceladas se cierran como «Completo»',
  name: 'Nombre',
  rolePolicy: 'Quién puede hacer qué',
  acquisitionUnits: 'Unidades de adquisiciones',
  'acquisitionUnits.protectCreate': 'Solo los miembros crean',
  'acquisitionUnits.protectUpdate': 'Solo los miembros modifican',
  'acquisitionUnits.protectDelete': 'Solo los miembros eliminan',
  'acquisitionUnits.isDeleted': 'Eliminada',
  'acquisitionUnits.members': 'Miembros, separados por comas',
  poNumberPrefixes: 'Prefijos de los números de pedido',
  'poNumberPrefixes.description': 'Descripción',
  'poNumberPrefixes.deprecated': 'Ya no se ofrece',
  poNumberSuffixes: 'Sufijos de los números de pedido',
  'poNumberSuffixes.description': 'Descripción',
  'poNumberSuffixes.deprecated': 'Ya no se ofrece',
};

export const folioSettingChoices: Phrases = {
  server: 'Todos los que el servidor de FOLIO deja cambiar',
  documented: 'Solo los que enumera la documentación de FOLIO',
  open: 'Todos pueden hacerlo todo',
  strict: 'Solo quienes tienen el rol para ello',
};
