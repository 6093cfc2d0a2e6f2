// SPDX-License-Identifier: Apache-2.0
// A device whose tables are not those of the hub has the parts put right in which they differ; where a hub does not know
// how to compare, it fetches everything.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { join } from 'node:path';
import { Device, at } from '../../tools/sync/device.mjs';
import { scratch, skip, today } from './support/cli.mjs';
import { HubPlace, keeper, makeSample, password } from './support/hub.mjs';

/** As a device would understand it that writes down another name than all others. */
function misunderstood(page) {
  const other = (decided) => Buffer.from(Buffer.from(decided, 'base64').toString('latin1').replaceAll('mara', 'mira'), 'latin1').toString('base64');
  return { ...page, changes: page.changes.map((change) => (change.decided ? { ...change, decided: other(change.decided) } : change)) };
}

describe('a device that has something else than the hub', { skip }, () => {
  const kept = keeper();
  let hub;
  let sent = [];
  const requests = () => sent.map(({ what }) => what);
  /** Of the next page the device makes something else. */
  let misunderstands = false;
  let knows = true;
  const carry = async (path, init) => {
    const what = path.split('/').pop().split('?')[0];
    if (what === 'compare' && !knows) {
      sent.push({ what, bytes: 0 });
      return new Response('{"error":{"code":"malformed","message":""}}', { status: 404 });
    }
    const response = await at(hub.url)(path, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    sent.push({ what, bytes: bytes.length });
    if (what !== 'changes' || !misunderstands) return new Response(bytes, response);
    misunderstands = false;
    return new Response(JSON.stringify(misunderstood(JSON.parse(Buffer.from(bytes).toString()))), response);
  };
  const signedIn = async (name) => {
    const device = await Device.open(name);
    await device.signIn(carry, 'mara', password);
    await device.comeHome(carry);
    return device;
  };
  const receive = (device, count) => {
    const expected = device.library.items.filter(({ status, line }) => status === 'Expected' && line).slice(0, count);
    const outcomes = device.apply(expected.map(({ id, line }) => ({ id: randomUUID(), action: 'receive', line, items: [id], today, at: Date.now(), actor: 'mara', device: 'bench' })));
    assert.ok(outcomes.every(({ accepted }) => accepted));
    return expected.map(({ id }) => id);
  };
  const receivedBy = (device, ids) => device.library.items.filter(({ id }) => ids.includes(id)).map((item) => item.receivedBy);

  /** One receives, the other misunderstands it; gives what both have then. */
  async function misunderstanding() {
    const one = await signedIn('one');
    const other = await signedIn('other');
    const theirs = receive(one, 3);
    await one.comeHome(carry);
    const waiting = receive(other, 5).filter((id) => !theirs.includes(id));
    assert.ok(waiting.length > 0);
    sent = [];
    misunderstands = true;
    other.wake();
    await other.comeHome(carry);
    assert.deepEqual(receivedBy(other, theirs), ['mara', 'mara', 'mara']);
    assert.deepEqual(receivedBy(other, waiting), waiting.map(() => 'mara'));
    assert.deepEqual([other.sync.waiting, other.sync.sent], [0, 0]);
    one.wake();
    const asked = requests();
    await one.comeHome(carry);
    assert.equal(other.stateHash, one.stateHash);
    one.delete();
    other.delete();
    return asked;
  }

  test('asks for the parts that differ', async () => {
    const folder = scratch(kept);
    const place = new HubPlace('--data', join(folder, 'hub'));
    place.fill(makeSample(folder));
    hub = await place.serve(kept);
    await signedIn('first');
    const snapshot = sent.find(({ what }) => what === 'snapshot').bytes;
    const asked = await misunderstanding();
    assert.deepEqual(asked, ['push', 'changes', 'compare', 'changes']);
    const compared = sent.find(({ what }) => what === 'compare').bytes;
    assert.ok(compared * 4 < snapshot, `${compared} bytes of ${snapshot}`);
  });

  test('asks for everything where the hub does not know how to compare', async () => {
    knows = false;
    const asked = await misunderstanding();
    assert.deepEqual(asked, ['push', 'changes', 'compare', 'snapshot', 'changes']);
  });
});
