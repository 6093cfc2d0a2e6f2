#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Bundles the examples that need it into build/examples: a React page is written in JSX.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const project = fileURLToPath(new URL('../../', import.meta.url));
const bundled = await rolldown({
  cwd: project,
  input: { react: join(project, 'web/examples/react/app.jsx') },
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
});
await bundled.write({ dir: join(project, 'build/examples'), format: 'es', minify: true });
await bundled.close();
