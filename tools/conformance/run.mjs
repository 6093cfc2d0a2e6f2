// SPDX-License-Identifier: Apache-2.0
// Holds a hub to docs/sync-protocol.md, check by check; ends with "N passed, M failed".
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checks } from './checks.mjs';
import { Hub } from './hub.mjs';

const HELP = `tools/hub-conformance URL --workspace ID --user NAME --password-file FILE [--commands FILE]
  --commands FILE   JSON: a list of commands that the workspace takes, each in its turn, as accession apply
                    reads them; without them only refusals are tried
  --rulebook NAME   the workspace's (alma)
It signs in as devices of its own and sends commands: use a workspace that is there to be tried on.`;

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      workspace: { type: 'string' }, user: { type: 'string' }, 'password-file': { type: 'string' },
      commands: { type: 'string' }, rulebook: { type: 'string', default: 'alma' },
      help: { type: 'boolean', default: false },
    },
  });
  const missing = ['workspace', 'user', 'password-file'].filter((name) => values[name] === undefined);
  if (values.help || positionals.length !== 1 || missing.length > 0) {
    console.log(HELP);
    process.exit(values.help ? 0 : 2);
  }
  return { ...values, url: positionals[0].replace(/\/$/, '') };
}

const asked = options();
const hub = new Hub({
  url: asked.url,
  workspace: asked.workspace,
  rulebook: asked.rulebook,
  user: asked.user,
  password: readFileSync(asked['password-file'], 'utf8').trimEnd(),
});
const commands = asked.commands ? JSON.parse(readFileSync(asked.commands, 'utf8')) : [];
let failed = 0;
let passed = 0;
for (const { name, needs = 0, run } of checks) {
  if (commands.length < needs) {
    console.log(`skipped  ${name} (needs --commands with ${needs} more)`);
    continue;
  }
  try {
    await run(hub, commands.splice(0, needs));
    passed += 1;
    console.log(`ok       ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED   ${name}\n         ${error.message.replaceAll('\n', '\n         ')}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
