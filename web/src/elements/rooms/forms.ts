// SPDX-License-Identifier: Apache-2.0
// The questions of an action, loaded when the first is asked.

import '../../line/asks/ask-form';
import '../../line/asks/choice-picker';
import '../../line/asks/fields-form';
import '../../line/asks/file-picker';
import '../../line/asks/form-field';
import '../../line/asks/funds-field';
import '../../line/asks/location-field';
import '../../line/asks/locations-field';
import '../../line/asks/records-field';
import '../../line/asks/review-rules-field';
