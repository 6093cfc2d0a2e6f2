// SPDX-License-Identifier: Apache-2.0
// What is kept on this device.

import '../confirm-dialog';
import '../../device/device-check';
import '../../device/device-forget';
import '../../device/device-rescue';
import '../../device/device-stored';
import '../../device/room-device';
import '../../hub/device-hub';
