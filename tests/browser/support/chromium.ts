// SPDX-License-Identifier: Apache-2.0
// How Debian's Chromium is started: in a container and as root as much as on a desk; and nothing phones home.

export const chromiumPath = '/usr/bin/chromium';

export const chromiumArgs: readonly string[] = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking',
  // The browser's own address bar is a page as well, and as dear as the desk: nobody looks at it here.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];
