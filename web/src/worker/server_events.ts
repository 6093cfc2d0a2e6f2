// SPDX-License-Identifier: Apache-2.0
// Server-sent events taken apart, as the standard has them; EventSource itself can't send a token.

export interface ServerEvent {
  type: string;
  data: string;
}

export class ServerEvents {
  private rest = '';
  private type = '';
  private data: string[] = [];
  private first = true;

  /** Those that are whole by now. Text may be cut anywhere. */
  feed(text: string): ServerEvent[] {
    this.rest += text;
    if (this.first && this.rest !== '') {
      this.first = false;
      if (this.rest.startsWith('\uFEFF')) this.rest = this.rest.slice(1);
    }
    const events: ServerEvent[] = [];
    for (;;) {
      const end = /\r\n|\n|\r/.exec(this.rest);
      // A carriage return at the very end may be the first half of a line's end.
      if (!end || (end[0] === '\r' && end.index === this.rest.length - 1)) return events;
      const line = this.rest.slice(0, end.index);
      this.rest = this.rest.slice(end.index + end[0].length);
      const event = this.line(line);
      if (event) events.push(event);
    }
  }

  private line(line: string): ServerEvent | undefined {
    if (line === '') return this.dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.type = value;
    else if (field === 'data') this.data.push(value);
    return undefined;
  }

  private dispatch(): ServerEvent | undefined {
    const { type, data } = this;
    this.type = '';
    this.data = [];
    return data.length > 0 ? { type: type || 'message', data: data.join('\n') } : undefined;
  }
}
