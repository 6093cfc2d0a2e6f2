// SPDX-License-Identifier: Apache-2.0
// What almost every room shows: statuses, consequences, questions.

import '../confirm-dialog';
import '../consequence-list';
import '../status-chip';
import '../../lists/consequence-groups';
import '../../lists/intent-dialog';
import '../../line/action-dialog';
