// SPDX-License-Identifier: Apache-2.0
// What a line has where its items are records of their own.

import './forms';
import '../../line/line-routing';
import '../../line/line-titles';
import '../../pieces/line-pieces';
import '../../pieces/piece-grid';
import '../../pieces/receive-grid';
