// SPDX-License-Identifier: Apache-2.0
// Signing in and out, and how things stand with the hub.

import '../confirm-dialog';
import '../../hub/hub-dialogs';
import '../../hub/sign-in-dialog';
import '../../hub/sync-dialog';
