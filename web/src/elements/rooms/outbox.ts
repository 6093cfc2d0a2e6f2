// SPDX-License-Identifier: Apache-2.0
// The outbox.

import './common';
import '../../bulk/bulk-report';
import '../../lists/done-banner';
import '../../outbox/letter-list';
import '../../outbox/letter-view';
import '../../outbox/letters-bar';
import '../../outbox/room-outbox';
