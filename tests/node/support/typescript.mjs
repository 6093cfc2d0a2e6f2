// SPDX-License-Identifier: Apache-2.0
// Lets a test import the app's TypeScript as it is: `const { Tabs } = await load('worker/tabs')`.
import { register } from 'node:module';

register('./typescript_hooks.mjs', import.meta.url);

const sources = new URL('../../../web/src/', import.meta.url);

/** Imports a module of web/src, named without its ending. */
export const load = (name) => import(new URL(`${name}.ts`, sources).href);
