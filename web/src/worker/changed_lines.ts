// SPDX-License-Identifier: Apache-2.0
// Commands that went into one transaction are answered one after the other in the same turn; which lines they
// changed, the tabs are told once. No lines: a command may have changed any of them.

export class ChangedLines {
  private lines: Set<string> | undefined;
  private anything = false;

  constructor(private readonly tell: (lines: string[]) => void) {}

  add(lines: string[]): void {
    const all = this.lines ?? this.begin();
    if (lines.length === 0) this.anything = true;
    for (const line of lines) all.add(line);
  }

  private begin(): Set<string> {
    const lines = new Set<string>();
    this.lines = lines;
    queueMicrotask(() => {
      const told = this.anything ? [] : [...lines];
      this.lines = undefined;
      this.anything = false;
      this.tell(told);
    });
    return lines;
  }
}
