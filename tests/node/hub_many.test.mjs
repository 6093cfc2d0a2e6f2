// SPDX-License-Identifier: Apache-2.0
// Twenty devices work at once, while hubs and their database are killed under them: each command is
// decided once, and in the end everybody has the same.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratch, skip } from './support/cli.mjs';
import { Crew } from './support/crew.mjs';
import { HubPlace, makeSample } from './support/hub.mjs';
import { skipPostgres, startPostgres } from './support/postgres.mjs';

const users = ['mara', 'nora', 'petra', 'ruth', 'vera'];
/** How many are saved on a device before it sends them. */
const size = 25;

async function begin(t, place, hubs, perUser) {
  place.good(['init']);
  place.good(['workspace', 'add', 'Main library', '--id', 'main', '--from', makeSample(scratch(t))]);
  for (const user of users) place.addUser(user, 'main', 'receiving_operator', 'purchasing_operator');
  const running = [];
  for (let hub = 0; hub < hubs; hub += 1) running.push(await place.serve(t));
  const crew = await Crew.make(running, users, perUser);
  t.after(() => { crew.delete(); });
  return crew;
}

async function kill(hub) {
  await hub.stop('SIGKILL');
  await hub.start();
}

async function prove(t, crew, place, commands) {
  await crew.settle();
  assert.equal(crew.made.size, commands);
  const { taken, refused } = await crew.proveOnce();
  t.diagnostic(`${taken} taken, ${refused} refused`);
  crew.proveSame(place);
}

/** Looks for connections whose transaction has written something, and ends so many of them. */
const endWriting = (count) => `CREATE FUNCTION pg_temp.end_writing(wanted int) RETURNS int LANGUAGE plpgsql AS $$
  DECLARE
    ended int := 0;
    writing int;
  BEGIN
    WHILE ended < wanted AND clock_timestamp() < now() + interval '15 seconds' LOOP
      PERFORM pg_stat_clear_snapshot();
      SELECT pid INTO writing FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid() LIMIT 1;
      IF writing IS NOT NULL AND pg_terminate_backend(writing) THEN
        ended := ended + 1;
        PERFORM pg_sleep(0.05);
      END IF;
      PERFORM pg_sleep(0.001);
    END LOOP;
    RETURN ended;
  END $$; SELECT pg_temp.end_writing(${count})`;

async function disturb(t, crew, postgres) {
  await crew.reached(0.1);
  const ended = Number(await postgres.ask('hub', endWriting(15)));
  await crew.reached(0.3);
  await kill(crew.hubs[0]);
  await crew.reached(0.5);
  await postgres.crash();
  await crew.reached(0.6);
  const more = Number(await postgres.ask('hub', endWriting(15)));
  await crew.reached(0.8);
  await kill(crew.hubs[1]);
  t.diagnostic(`${ended} and ${more} transactions were ended`);
  assert.ok(ended + more >= 10);
}

test('three hubs over PostgreSQL: one is killed, so are transactions, then the database', { skip: skip || skipPostgres }, async (t) => {
  const postgres = startPostgres(t);
  const place = new HubPlace('--store', postgres.database('hub'));
  const crew = await begin(t, place, 3, 4);
  await Promise.all([crew.work(20, size), disturb(t, crew, postgres)]);
  await prove(t, crew, place, 10_000);
  const kept = 'SELECT count(*), count(DISTINCT command_id), count(DISTINCT device) FROM outcomes';
  assert.equal(await postgres.ask('hub', kept), '10000|10000|20');
});

test('a hub over SQLite that is killed again and again', { skip }, async (t) => {
  const place = new HubPlace('--data', join(scratch(t), 'hub'));
  const crew = await begin(t, place, 1, 2);
  const disturb = async () => {
    for (let part = 0.1; part < 0.95; part += 0.1) {
      await crew.reached(part);
      await kill(crew.hubs[0]);
    }
  };
  await Promise.all([crew.work(10, size), disturb()]);
  await prove(t, crew, place, 2500);
});
