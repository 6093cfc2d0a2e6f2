// SPDX-License-Identifier: Apache-2.0
// Keeps the desk itself on the device. A new version waits until the person takes it: parts of two
// versions are never mixed, and nothing is reloaded under anybody's hands.

const checkEveryMs = 60 * 60 * 1000;

class Updates extends EventTarget {
  #waiting: ServiceWorker | undefined;
  #taken = false;

  /** Takes the newer version; the page is loaded anew when that is in charge. */
  take(): void {
    this.#taken = true;
    if (this.#waiting) this.#waiting.postMessage({ type: 'SKIP_WAITING' });
    else location.reload();
  }

  async start(): Promise<void> {
    const { serviceWorker } = navigator;
    if (!('serviceWorker' in navigator)) return;
    let inCharge = serviceWorker.controller !== null;
    const registration = await serviceWorker.register(
      new URL('./sw.js', document.baseURI), { scope: './', updateViaCache: 'none' });
    const found = (worker: ServiceWorker | null): void => {
      // Without one in charge it is the first visit: what is installed is what is running.
      if (!worker || !inCharge) return;
      this.#waiting = worker;
      this.dispatchEvent(new Event('waiting'));
    };
    found(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => { if (worker.state === 'installed') found(worker); });
    });
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.#taken) {
        location.reload();
      } else if (inCharge) {
        // Another tab took the newer version: this one is asked to follow.
        this.#waiting = undefined;
        this.dispatchEvent(new Event('waiting'));
      }
      inCharge = true;
    });
    setInterval(() => { registration.update().catch(() => undefined); }, checkEveryMs);
  }
}

export const updates = new Updates();
