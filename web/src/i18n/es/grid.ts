// SPDX-License-Identifier: Apache-2.0
// What is said of many lines, and alike of many orders: finding and choosing them, acting on them, keeping
// a view of them, taking them out as a file.

import { lines, orders } from './bulk';
import { whole } from '../format';

export const tally = (found: number, all: number | undefined): string => (all === undefined || found === all ? whole(found) : `${whole(found)} de ${whole(all)}`);

export const ofLines = {
  heading: 'Líneas',
  search: 'Buscar líneas',
  placeholder: 'Título, autor, ISBN, línea, pedido, proveedor',
  found: (n: number): string => (n === 0 ? 'Ninguna línea' : lines(n)),
  failed: 'No se pudieron leer las líneas.',
  chooseAll: (found: number): string => (found === 1 ? 'Elegir la línea encontrada' : `Elegir las ${lines(found)} encontradas`),
  region: 'Líneas elegidas',
  chosen: (n: number): string => (n === 0 ? 'Ninguna línea elegida' : `${lines(n)} ${n === 1 ? 'elegida' : 'elegidas'}`),
  panel: 'Qué se puede hacer con las líneas elegidas',
  nothing: 'Las reglas no ofrecen nada para estas líneas juntas.',
  asked: (some: number, all: number): string => `Se ha consultado ${whole(some)} de las ${lines(all)}, repartidas por igual. Lo que permite cada línea se muestra antes de hacer nada.`,
  collecting: 'Reuniendo las líneas…',
  changesOnly: 'Solo cambia lo que rellene aquí, y por igual en cada línea.',
  oneByOne: 'Línea por línea',
  outcomes: 'Cada línea y qué resultó',
  viewsHelp: 'Una vista es lo que se busca, el orden de las líneas, las columnas y la densidad. Las vistas se conservan en este dispositivo; cada una es un enlace que se puede compartir.',
  defaultView: 'Todas las líneas, como al principio',
  which: 'Qué líneas',
  allFound: (n: number): string => (n === 1 ? 'La única línea encontrada' : `Las ${lines(n)} encontradas`),
  onlyChosen: (n: number): string => (n === 1 ? 'Solo la línea elegida' : `Solo las ${lines(n)} elegidas`),
  reading: (done: number): string => `Leyendo: ${lines(done)}…`,
  exported: (n: number): string => (n === 1 ? `${lines(n)} exportada.` : `${lines(n)} exportadas.`),
  /** What a downloaded file is called, between the desk's name and the library's. */
  fileName: 'lineas',
};

export const ofOrders = {
  heading: 'Pedidos',
  search: 'Buscar pedidos',
  placeholder: 'Número o proveedor',
  found: (n: number): string => (n === 0 ? 'Ningún pedido' : orders(n)),
  failed: 'No se pudieron leer los pedidos.',
  chooseAll: (found: number): string => (found === 1 ? 'Elegir el pedido encontrado' : `Elegir los ${orders(found)} encontrados`),
  region: 'Pedidos elegidos',
  chosen: (n: number): string => (n === 0 ? 'Ningún pedido elegido' : `${orders(n)} ${n === 1 ? 'elegido' : 'elegidos'}`),
  panel: 'Qué se puede hacer con los pedidos elegidos',
  nothing: 'Las reglas no ofrecen nada para estos pedidos juntos.',
  asked: (some: number, all: number): string => `Se ha consultado ${whole(some)} de los ${orders(all)}, repartidos por igual. Lo que permite cada pedido se muestra antes de hacer nada.`,
  collecting: 'Reuniendo los pedidos…',
  changesOnly: 'Solo cambia lo que rellene aquí, y por igual en cada pedido.',
  oneByOne: 'Pedido por pedido',
  outcomes: 'Cada pedido y qué resultó',
  viewsHelp: 'Una vista es lo que se busca, el orden de los pedidos, las columnas y la densidad. Las vistas se conservan en este dispositivo; cada una es un enlace que se puede compartir.',
  defaultView: 'Todos los pedidos, como al principio',
  which: 'Qué pedidos',
  allFound: (n: number): string => (n === 1 ? 'El único pedido encontrado' : `Los ${orders(n)} encontrados`),
  onlyChosen: (n: number): string => (n === 1 ? 'Solo el pedido elegido' : `Solo los ${orders(n)} elegidos`),
  reading: (done: number): string => `Leyendo: ${orders(done)}…`,
  exported: (n: number): string => (n === 1 ? `${orders(n)} exportado.` : `${orders(n)} exportados.`),
  fileName: 'pedidos',
};
