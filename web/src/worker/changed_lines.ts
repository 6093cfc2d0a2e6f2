// SPDX-License-Identifier: Apache-2.0
// Commands that went into one transaction are answered one after the other in the same turn; which lines they
// changed, the tabs are told once.

export class ChangedLines {
  private lines: Set<string> | undefined;

  constructor(private readonly tell: (lines: string[]) => void) {}

  add(lines: Iterable<string>): void {
    const all = this.lines ?? this.begin();
    for (const line of lines) all.add(line);
  }

  private begin(): Set<string> {
    const lines = new Set<string>();
    this.lines = lines;
    queueMicrotask(() => {
      this.lines = undefined;
      this.tell([...lines]);
    });
    return lines;
  }
}
