// SPDX-License-Identifier: Apache-2.0
// The grid of all orders.

import './grid';
import '../../orders/vendor-facets';
import '../../orders/room-orders';
