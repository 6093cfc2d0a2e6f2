// SPDX-License-Identifier: Apache-2.0
// Scripts that lie beside this one and run as workers. Each address stands here as bundlers look for it: they
// lay a copy of the file beside what they make, and write its address in place of this one.

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(input: string): string }): Policy;
}

interface Policy {
  createScriptURL(input: string): unknown;
}

const addresses = {
  worker: (): string => new URL('./worker.js', import.meta.url).href,
  barcodes: (): string => new URL('./barcodes.js', import.meta.url).href,
};
let policy: Policy | undefined;

/** Where Trusted Types are enforced the page has to allow a policy named `accession`; it makes these addresses and no others. */
function trusted(address: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('accession', {
    createScriptURL: (input) => {
      if (!Object.values(addresses).some((one) => one() === input)) throw new TypeError(`Not a script of Accession: ${input}`);
      return input;
    },
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}

export function startScript(which: keyof typeof addresses, name: string): Worker {
  return new Worker(trusted(addresses[which]()), { type: 'module', name });
}

/** What reads barcodes. It is told by its name where its own module lies: a bundler that lays it somewhere knows. */
export function startBarcodes(): Worker {
  return startScript('barcodes', new URL('./zxing_reader.wasm', import.meta.url).href);
}
