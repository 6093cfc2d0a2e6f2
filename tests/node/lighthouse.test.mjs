// SPDX-License-Identifier: Apache-2.0
// The built desk by Lighthouse, on a telephone and on a desk: accessibility and best practices are without a fault. Its
// measures of speed depend on the machine and are left to the benches.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { PROGRAM } from '../../tools/bench-browser/browser.mjs';
import { serve } from '../../tools/bench-desk/places.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const desk = join(root, 'build/web');
const skip = !existsSync(PROGRAM) ? `${PROGRAM} is not installed`
  : existsSync(join(desk, 'index.html')) ? false : 'the desk is not built: run tools/build.sh web';

const forms = {
  telephone: {},
  desk: { formFactor: 'desktop', screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false } },
};
const rooms = { telephone: ['receive', 'lines', 'settings'], desk: ['receive', 'overview'] };

/** What takes points away, in Lighthouse's words. */
function faults({ categories, audits, runtimeError }) {
  const failed = Object.values(categories).flatMap(({ id, score, auditRefs }) => {
    if (score === 1) return [];
    const worse = auditRefs.filter((audit) => audit.weight > 0 && audits[audit.id].score !== null && audits[audit.id].score < 1);
    return [`${id} ${score}`, ...worse.map((audit) => `${audits[audit.id].title}: ${JSON.stringify(audits[audit.id].details?.items ?? []).slice(0, 600)}`)];
  });
  return runtimeError ? [runtimeError.message, ...failed] : failed;
}

describe('Lighthouse finds nothing', { skip, timeout: 300_000 }, () => {
  let server;
  let browser;
  before(async () => {
    server = await serve(desk, root);
    browser = await launch({
      chromePath: PROGRAM, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(() => {
    browser?.kill();
    server?.stop();
  });

  for (const [form, settings] of Object.entries(forms)) {
    for (const room of rooms[form]) {
      test(`${form}, ${room}`, async () => {
        const { lhr } = await lighthouse(`${server.address}#/${room}`, {
          port: browser.port, onlyCategories: ['accessibility', 'best-practices'], throttlingMethod: 'provided', ...settings,
        });
        assert.equal(Object.keys(lhr.categories).length, 2);
        assert.deepEqual(faults(lhr), []);
      });
    }
  }
});
