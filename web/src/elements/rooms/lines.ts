// SPDX-License-Identifier: Apache-2.0
// The grid of all lines.

import './grid';
import '../../line/new-line';
import '../../lines/record-facets';
import '../../lines/room-lines';
import '../../lines/line-conditions';
