// SPDX-License-Identifier: Apache-2.0
// A page may load the elements twice, or two versions of them. The first stays; the browser allows no other.

const version = import.meta.env['ACCESSION_VERSION'] as string | undefined ?? 'unversioned';

export function defineOnce(name: string, element: CustomElementConstructor): void {
  const there = customElements.get(name) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!there) {
    Object.defineProperty(element, 'version', { value: version });
    customElements.define(name, element);
  } else if (there !== element) {
    console.info(`<${name}> is defined already (version ${there.version ?? 'unknown'}); version ${version} is not used.`);
  }
}
