// SPDX-License-Identifier: Apache-2.0
// A room around a grid, of lines or of orders.

import './common';
import './chosen';
import '../../grid/record-grid';
import '../../grid/status-facets';
import '../../orders/new-order';
import '../../print/grid-paper';
