// SPDX-License-Identifier: Apache-2.0
// Several lines at once.

import '../../bulk/bulk-dialog';
import '../../bulk/bulk-report';
import '../../bulk/chosen-bar';
import '../../lists/done-banner';
