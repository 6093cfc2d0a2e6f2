// SPDX-License-Identifier: Apache-2.0
// Every element of the desk, so that each is defined before the first is drawn.

import './confirm-dialog';
import './consequence-list';
import './status-chip';
import '../import/import-report';
import '../import/room-import';
import '../line/action-dialog';
import '../line/asks/ask-form';
import '../line/asks/choice-picker';
import '../line/asks/fields-form';
import '../line/asks/file-picker';
import '../line/asks/form-field';
import '../line/asks/funds-field';
import '../line/lifecycle-picture';
import '../line/line-actions';
import '../line/line-attention';
import '../line/line-copies';
import '../line/line-history';
import '../line/line-thread';
import '../line/line-why';
import '../line/new-line';
import '../line/room-line';
import '../lines/line-facets';
import '../lines/line-grid';
import '../lines/room-lines';
import '../receive/receive-card';
import '../receive/receive-choices';
import '../receive/receive-session';
import '../receive/room-receive';
import '../shell/live-regions';
import '../shell/saving-pill';
import '../shell/settings-dialog';
import '../shell/shortcuts-dialog';
