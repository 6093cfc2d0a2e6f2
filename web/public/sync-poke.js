// SPDX-License-Identifier: Apache-2.0
// Part of the service worker: the browser says that there is a network again, and the desk's open
// pages are told. They send what waits; nothing is sent from here.
globalThis.addEventListener('sync', (event) => {
  if (event.tag !== 'accession-sync') return;
  event.waitUntil(
    globalThis.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((pages) => {
      for (const page of pages) page.postMessage({ type: event.tag });
    }),
  );
});
