// SPDX-License-Identifier: Apache-2.0
// The grid of all lines.

import './common';
import './chosen';
import '../../line/new-line';
import '../../lines/line-facets';
import '../../lines/line-grid';
import '../../lines/record-facets';
import '../../lines/room-lines';
import '../../orders/new-order';
import '../../lines/line-conditions';
import '../../print/lines-paper';
