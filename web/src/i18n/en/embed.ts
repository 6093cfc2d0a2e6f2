// SPDX-License-Identifier: Apache-2.0
// What the desk's parts say inside another page, and while a part is still being fetched.

export const roomOpening = 'Opening…';
export const roomNotFetched = 'This part of the desk could not be fetched. Check the connection and try again.';

export const opening = 'Opening the workspace…';
export const notOpened = 'The workspace could not be opened.';
export const again = 'Try again';
export const emptyHeading = 'Nothing to show yet';
export const emptyAbout = 'This workspace has no lines. The page it stands in gives it a file or records to begin with.';
export const noLineHeading = 'This line is not here.';
export const noLine = (line: string): string =>
  line ? `There is no line “${line}” in this workspace.` : 'There are several lines in this workspace, or none: the page has to say which.';
export const notKept = '**Not kept on this device.** What you do here is lost when this page is left.';
export const mayNotBeKept = '**It may not be kept on this device.** The browser may clear what this page keeps inside another site’s page.';
export const signInHeading = 'Sign in to the library';
export const signInAbout = 'What is shown here is kept at your library’s hub.';
export const signIn = 'Sign in…';
export const back = 'Back';
