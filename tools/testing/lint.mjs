// SPDX-License-Identifier: Apache-2.0
// clang-tidy over the files that changed since it last found nothing in them. "Changed" counts the
// project's own headers a file includes; Ninja has kept the list of them from the compilation.
// It reads what the build compiles together as one file: the headers, which cost most, once.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { run } from './process.mjs';

const STAMPS = 'build/stamps/lint';

/** compiled source (one file, or several as one) -> the project's files it was compiled from */
async function dependencies(build, targets) {
  const { output } = await run('ninja', ['-C', build, '-t', 'deps']);
  const found = new Map();
  for (const block of output.split('\n\n')) {
    const [head, ...lines] = block.split('\n');
    if (!targets.some((target) => head.includes(`/${target}.dir/`))) continue;
    const files = lines
      .map((line) => relative(process.cwd(), resolve(build, line.trim())))
      .filter((path) => path && !path.startsWith('..'));
    if (files.length > 0) found.set(files[0], files.sort());
  }
  return found;
}

function fingerprint(files) {
  const hash = createHash('sha256').update(readFileSync('.clang-tidy'));
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** What clang-tidy wants to say, without its counts of what it keeps to itself. */
function findings(output) {
  return output.replace(/^(\d+ warnings?( and \d+ errors?)? generated\.|Suppressed .*|Use -header.*)\n/gm, '');
}

/** What has to be looked at again: compiled sources whose files are not those of the last time. */
async function changed({ build, targets }) {
  const waiting = [];
  for (const [source, files] of await dependencies(build, targets)) {
    const stamp = join(STAMPS, source.replaceAll('/', '__'));
    const now = fingerprint(files);
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
      waiting.push({ build, source, stamp, now });
    }
  }
  return waiting;
}

/** `parts` are targets of builds: the same source may be compiled in more than one. */
export async function lint(parts) {
  mkdirSync(STAMPS, { recursive: true });
  let output = '';
  const waiting = (await Promise.all(parts.map(changed))).flat();
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const checked = await run('clang-tidy-19', ['--quiet', '-p', job.build, job.source]);
      if (checked.ok) writeFileSync(job.stamp, job.now);
      else output += findings(checked.output) || `${job.source}: clang-tidy failed\n`;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  // The group is one test, however many files there are.
  return { passed: output ? 0 : 1, failed: output ? 1 : 0, skipped: 0, output };
}
