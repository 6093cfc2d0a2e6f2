// SPDX-License-Identifier: Apache-2.0
// Every element of the desk, so that each is defined before the first is drawn.

import './confirm-dialog';
import './consequence-list';
import './status-chip';
import '../import/import-report';
import '../import/room-import';
import '../line/action-dialog';
import '../line/ask-form';
import '../line/lifecycle-picture';
import '../line/line-actions';
import '../line/line-history';
import '../line/line-why';
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
import '../lists/consequence-groups';
import '../lists/daily-panel';
import '../lists/done-banner';
import '../lists/intent-dialog';
import '../lists/list-table';
import '../lists/room-lists';
import '../orders/room-order';
import '../outbox/letter-view';
import '../outbox/outbox-count';
import '../outbox/room-outbox';
