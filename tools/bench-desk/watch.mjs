// SPDX-License-Identifier: Apache-2.0
// Runs in the page before anything of the desk: notes when sounds begin, which frame first showed a
// change, and how long the browser took to answer each key and click.

/** Given to the page as it is: it can use nothing from around it. */
export function watchPage() {
  const watch = { sounds: [], interactions: new Map() };
  globalThis.watch = watch;

  // The desk makes its tones with oscillators; the first of a pattern is what is heard first.
  const { start } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.start = function begin(when = 0) {
    const { currentTime, baseLatency } = this.context;
    watch.sounds.push({ at: performance.now(), ahead: (Math.max(0, when - currentTime) + baseLatency) * 1000 });
    return start.call(this, when);
  };

  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId === 0) continue;
      watch.interactions.set(interactionId, Math.max(duration, watch.interactions.get(interactionId) ?? 0));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });

  /** The first element of that name, in whatever shadow it stands. */
  watch.find = (name, root = document) => {
    const here = root.querySelector(name);
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const found = element.shadowRoot && watch.find(name, element.shadowRoot);
      if (found) return found;
    }
    return null;
  };

  /** Waits for the frame in which `state` answers true; milliseconds of the page's clock after it was drawn. */
  watch.frameWhen = (state, patience = 10_000) => new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const began = performance.now();
    const look = () => {
      const frame = performance.now();
      if (state()) {
        // What is posted in a frame's callback is answered after that frame was laid out and painted.
        port1.onmessage = () => {
          const painted = performance.now();
          watch.frameWork = painted - frame;
          resolve(painted);
        };
        port2.postMessage(undefined);
      } else if (performance.now() - began > patience) reject(new Error('nothing was shown'));
      else requestAnimationFrame(look);
    };
    look();
  });

  /** When the next key of that name goes down, by the page's clock. What the page does at once about it is told apart
   *  from the wait for the next frame: `keyWork`, and `frameWork` of the frame that showed the answer. */
  watch.key = (name) => new Promise((resolve) => {
    const heard = (event) => {
      if (event.key !== name) return;
      removeEventListener('keydown', heard, true);
      const began = performance.now();
      // The last to hear of it, when whoever answered has drawn what follows from it.
      addEventListener('keydown', () => { watch.keyWork = performance.now() - began; }, { once: true });
      resolve(event.timeStamp);
    };
    addEventListener('keydown', heard, true);
  });
}
