// SPDX-License-Identifier: Apache-2.0
// The desk's worker: the core comes in two files, and a start waits for the smaller one only.
import first from '#wasm/split/first.wasm?url';
import rest from '#wasm/split/rest.wasm?url';
import { loadFirstPart } from './core';
import { compiledFrom } from './core_parts';
import { serveHere } from './scope';

// Nearly every tab opens the store: this does not wait until it is known to.
const ahead = compiledFrom(first);
ahead.catch(() => undefined);
serveHere((_, early) => loadFirstPart({ first, rest }, early, ahead));
