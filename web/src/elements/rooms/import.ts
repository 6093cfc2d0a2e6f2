// SPDX-License-Identifier: Apache-2.0
// Import and export.

import '../confirm-dialog';
import '../../import/import-report';
import '../../import/room-import';
import '../../import/column-memory';
import '../../import/export-panel';
import '../../import/import-columns';
import '../../import/import-files';
import '../../import/import-findings';
import '../../import/import-plan';
import '../../import/import-undo';
