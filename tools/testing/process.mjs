// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';

/** Runs a program to its end; never throws. The output is both streams, as they came. */
export function run(program, args, environment = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    const finish = (ok, more = '') =>
      done({ ok, output: Buffer.concat(parts).toString('utf8') + more });
    child.on('error', (error) => finish(false, `${program} could not be run: ${error.message}\n`));
    child.on('close', (code, signal) =>
      finish(code === 0, signal ? `${program} was ended by ${signal}\n` : ''),
    );
  });
}

/** A program that is one test: its exit status says whether it passed. */
export async function oneTest(program, args) {
  const { ok, output } = await run(program, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}
