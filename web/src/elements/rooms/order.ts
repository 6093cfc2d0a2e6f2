// SPDX-License-Identifier: Apache-2.0
// One order.

import './common';
import '../../bulk/bulk-report';
import '../../lists/done-banner';
import '../../orders/room-order';
