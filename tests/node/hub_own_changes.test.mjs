// SPDX-License-Identifier: Apache-2.0
// What a device has decided itself does not travel back to it, unless the hub has come to something else.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { join } from 'node:path';
import { Device, at } from '../../tools/sync/device.mjs';
import { scratch, skip, today } from './support/cli.mjs';
import { HubPlace, keeper, makeSample, password } from './support/hub.mjs';

describe('receipts that come home', { skip }, () => {
  const kept = keeper();
  let hub;
  const pages = [];
  const carry = async (path, init) => {
    const response = await at(hub.url)(path, init);
    if (path.includes('/changes?')) pages.push({ path, ...(await response.clone().json()) });
    return response;
  };
  const receipts = (device, count) => device.library.items.filter(({ status, line }) => status === 'Expected' && line).slice(0, count);

  test('are confirmed by their sums', async () => {
    const folder = scratch(kept);
    const place = new HubPlace('--data', join(folder, 'hub'));
    place.fill(makeSample(folder));
    hub = await place.serve(kept);
    const device = await Device.open('bench');
    await device.signIn(carry, 'mara', password);
    await device.comeHome(carry);
    const other = await Device.open('other');
    await other.signIn(carry, 'mara', password);
    await other.comeHome(carry);
    pages.length = 0;
    const given = receipts(device, 5).map(({ id, line }) => ({ id: randomUUID(), action: 'receive', line, items: [id], today, at: Date.now(), actor: 'mara', device: 'bench' }));
    const before = device.apply(given);
    assert.ok(before.every(({ accepted }) => accepted));
    const shown = device.stateHash;
    await device.comeHome(carry);
    assert.equal(pages.length, 1);
    assert.ok(pages[0].path.endsWith(`&own=${device.sync.device}`), pages[0].path);
    assert.ok(pages[0].changes.every(({ sum, decided }) => sum && decided === undefined));
    assert.deepEqual([device.sync.waiting, device.sync.sent, device.sync.attention], [0, 0, 0]);
    assert.equal(device.stateHash, shown);
    other.wake();
    await other.comeHome(carry);
    assert.ok(pages.at(-1).changes.every(({ decided }) => decided), 'another device gets them whole');
    assert.equal(other.stateHash, shown);
    device.delete();
    other.delete();
  });

  test('and are asked for whole where the hub has written down somebody else', async () => {
    const device = await Device.open('another');
    await device.signIn(carry, 'mara', password);
    await device.comeHome(carry);
    pages.length = 0;
    const [{ id, line }] = receipts(device, 1);
    const [{ accepted }] = device.apply([{ id: randomUUID(), action: 'receive', line, items: [id], today, at: Date.now(), actor: 'somebody', device: 'bench' }]);
    assert.ok(accepted);
    await device.comeHome(carry);
    assert.deepEqual(pages.map(({ path, changes }) => [path.includes('own='), changes[0].decided !== undefined]), [[true, false], [false, true]]);
    assert.deepEqual([device.sync.waiting, device.sync.sent], [0, 0]);
    assert.equal(device.library.items.find((item) => item.id === id).receivedBy, 'mara');
    device.delete();
  });
});
