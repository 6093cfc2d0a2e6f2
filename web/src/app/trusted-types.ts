// SPDX-License-Identifier: Apache-2.0
// Where Trusted Types are enforced, only scripts of this very place may be started (the worker and
// the service worker); no text ever becomes markup or code through the page.

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(input: string): string }): unknown;
}

export function allowOwnScripts(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createScriptURL(input) {
      const address = new URL(input, document.baseURI);
      if (address.origin !== location.origin) throw new TypeError(`Not a script of this place: ${address.href}`);
      return address.href;
    },
  });
}
