// SPDX-License-Identifier: Apache-2.0
// Import and export.

import '../confirm-dialog';
import '../../import/import-report';
import '../../import/room-import';
