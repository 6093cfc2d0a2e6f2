// SPDX-License-Identifier: Apache-2.0
// Module hooks: finds `./x` as `./x.ts`, as the bundler does, and takes the types away.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

const options = {
  module: typescript.ModuleKind.ESNext,
  target: typescript.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
  useDefineForClassFields: false,
  inlineSourceMap: true,
};

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && context.parentURL?.endsWith('.ts')) {
    const address = new URL(`${specifier}.ts`, context.parentURL);
    if (existsSync(fileURLToPath(address))) return { url: address.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const fileName = fileURLToPath(url);
  const source = readFileSync(fileName, 'utf8');
  const { outputText } = typescript.transpileModule(source, { fileName, compilerOptions: options });
  return { format: 'module', source: outputText, shortCircuit: true };
}
