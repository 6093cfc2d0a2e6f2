// SPDX-License-Identifier: Apache-2.0
// What the desk's parts say inside another page, and while a part is still being fetched.

export const roomOpening = 'Opening…';
export const roomNotFetched = 'This part of the desk could not be fetched. Check the connection and try again.';
