// SPDX-License-Identifier: Apache-2.0
// All orders.

import './common';
import '../../orders/new-order';
import '../../orders/room-orders';
