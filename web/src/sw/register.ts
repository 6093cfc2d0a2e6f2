// SPDX-License-Identifier: Apache-2.0
// Keeps the desk itself on the device. A new version waits until the person takes it: parts of two
// versions are never mixed.

const checkEveryMs = 60 * 60 * 1000;

class Updates extends EventTarget {
  #waiting: ServiceWorker | undefined;

  /** Takes the waiting version; the page is loaded anew when it is in charge. */
  take(): void {
    this.#waiting?.postMessage({ type: 'SKIP_WAITING' });
  }

  async start(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const controlled = navigator.serviceWorker.controller !== null;
    const registration = await navigator.serviceWorker.register(
      new URL('./sw.js', document.baseURI), { scope: './', updateViaCache: 'none' });
    const found = (worker: ServiceWorker | null): void => {
      if (!worker || !controlled) return;
      this.#waiting = worker;
      this.dispatchEvent(new Event('waiting'));
    };
    found(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => { if (worker.state === 'installed') found(worker); });
    });
    let reloading = false;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (!controlled || reloading) return;
      reloading = true;
      location.reload();
    });
    setInterval(() => { registration.update().catch(() => undefined); }, checkEveryMs);
  }
}

export const updates = new Updates();
