// SPDX-License-Identifier: Apache-2.0
// The core in two files: what a start runs, and all the rest. tools/split-wasm.mjs makes them. In the first
// one a function of the rest is a slot of the table with a placeholder in it; the second one, once it is
// there, puts its functions into those slots.
import { BackendError } from './errors';

export interface PartAddresses {
  first: string;
  rest: string;
}

/** As the linker names it. */
const OWN_TABLE = '__indirect_function_table';

type Callable = (...args: unknown[]) => unknown;

export class CoreParts {
  private instance: WebAssembly.Instance | undefined;
  private coming: Promise<void> | undefined;
  private whole = false;

  /** `ahead`: the first part, where it was asked for already. */
  constructor(
    private readonly addresses: PartAddresses,
    private readonly ahead?: Promise<WebAssembly.Module>,
  ) {}

  get complete(): boolean {
    return this.whole;
  }

  /** The first part, running. */
  async begin(imports: WebAssembly.Imports): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
    const again = (): Promise<WebAssembly.Module> => compiledFrom(this.addresses.first);
    const compiled = await (this.ahead?.catch(again) ?? again());
    const instance = await WebAssembly.instantiate(compiled, { ...imports, p: this.placeholders() });
    this.instance = instance;
    return { instance, module: compiled };
  }

  /** Resolves when the rest is there too. Rejected with `program_incomplete` where it can't be had; it
   *  is tried again with the next call. */
  complement(): Promise<void> {
    if (this.whole) return Promise.resolve();
    this.coming ??= compiledFrom(this.addresses.rest)
      .then((compiled) => { this.join(compiled); })
      .finally(() => { this.coming = undefined; });
    return this.coming;
  }

  private join(compiled: WebAssembly.Module): void {
    if (this.whole || !this.instance) return;
    // Its active segments fill the slots; nobody has to hold it.
    new WebAssembly.Instance(compiled, { primary: this.instance.exports });
    this.whole = true;
  }

  /** A start that does more than the usual one, as after a damage, needs the rest at once. And what
   *  JavaScript took out of a slot before the rest came is a placeholder for ever. */
  private placeholders(): WebAssembly.ModuleImports {
    return new Proxy<WebAssembly.ModuleImports>({}, {
      get: (_, slot) => (...args: unknown[]) => {
        this.joinNow();
        return this.inSlot(Number(slot))(...args);
      },
    });
  }

  /** The slots are a table of their own, beside that of the program's function pointers. */
  private inSlot(slot: number): Callable {
    const tables = Object.entries(this.instance?.exports ?? {})
      .filter((one): one is [string, WebAssembly.Table] => one[1] instanceof WebAssembly.Table);
    const slots = tables.find(([name]) => name !== OWN_TABLE) ?? tables[0];
    return slots?.[1].get(slot) as Callable;
  }

  /** Nothing may run between the call and its answer: this waits for the network, which a worker may. */
  private joinNow(): void {
    if (this.whole) return;
    const request = new XMLHttpRequest();
    request.open('GET', this.addresses.rest, false);
    request.responseType = 'arraybuffer';
    try {
      request.send();
    } catch {
      throw incomplete('no answer');
    }
    if (request.status !== 200) throw incomplete(`answer ${String(request.status)}`);
    this.join(new WebAssembly.Module(request.response as ArrayBuffer));
  }
}

export async function compiledFrom(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw incomplete(response ? `answer ${String(response.status)}` : 'no answer');
  // A host may serve the file under another type; then it is read whole first.
  if (response.headers.get('Content-Type') === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

function incomplete(message: string): BackendError {
  return new BackendError({ code: 'program_incomplete', message });
}
