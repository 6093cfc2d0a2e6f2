// SPDX-License-Identifier: Apache-2.0
// The package's worker: the core is one file beside it, or where the page says.
import { serveHere } from './scope';

serveHere();