// SPDX-License-Identifier: Apache-2.0
// Node.js keeps no cookies: what a hub leaves at sign-in goes back to it with what asks for it, as in a browser.

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...rest] = line.split(';');
  const at = pair.indexOf('=');
  const name = pair.slice(0, at).trim();
  const gone = rest.some((one) => /^\s*max-age\s*=\s*-?0*\s*$/i.test(one));
  if (gone) jar.delete(name);
  else if (at > 0) jar.set(name, pair.slice(at + 1).trim());
}

/** For one hub: a jar of its own, in this program's memory alone. */
export function withCookies(): typeof fetch {
  const jar = new Map<string, string>();
  return async (input, init = {}) => {
    if (init.credentials !== 'include') return fetch(input, init);
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('Cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(input, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  };
}
