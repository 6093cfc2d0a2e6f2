// SPDX-License-Identifier: Apache-2.0
// The desk's worker: the core comes in two files, and a start waits for the smaller one only.
import first from '#wasm/split/first.wasm?url';
import rest from '#wasm/split/rest.wasm?url';
import { loadFirstPart } from './core';
import { serveHere } from './scope';

serveHere(() => loadFirstPart({ first, rest }));
