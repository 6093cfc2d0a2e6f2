// SPDX-License-Identifier: Apache-2.0
// node server.mjs PACKAGES FOLDER: PouchDB's server on a free port of this machine; tells its address.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [packages, folder] = process.argv.slice(2);
const load = createRequire(join(packages, 'package.json'));
const PouchDB = load('pouchdb-node').defaults({ prefix: `${folder}/` });
const app = load('express')();
// What replication asks for, and no more.
app.use('/', load('express-pouchdb')(PouchDB, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: join(folder, 'log.txt') }));
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
