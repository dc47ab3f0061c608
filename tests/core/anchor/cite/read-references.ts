/** The fields of one BibTeX entry, read as its programs do: braces are counted first, then TeX's escapes undone. */
export function readBibtex(entry: string): { readonly type: string; readonly key: string; readonly fields: Readonly<Record<string, string>> } {
  const [head, type = '', key = ''] = /^@(\w+)\{([^,\s]+),/.exec(entry) ?? [];
  if (head === undefined) throw new SyntaxError(entry);
  const fields: Record<string, string> = {};
  let at = head.length;
  for (;;) {
    const [start, name = ''] = /^\s*(?:(\w+)\s*=\s*\{|\}\s*$)/.exec(entry.slice(at)) ?? [];
    if (start === undefined) throw new SyntaxError(entry.slice(at));
    at += start.length;
    if (name === '') return { type, key, fields };
    const end = closing(entry, at);
    const value = entry.slice(at, end);
    fields[name] = name === 'url' ? value : unescape(value);
    at = end + 2;
  }
}

/** Tags and values of a RIS file, in order. */
export function readRis(file: string): readonly (readonly [tag: string, value: string])[] {
  return file
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new SyntaxError(line);
      return [tag, value];
    });
}

function closing(entry: string, from: number): number {
  let depth = 1;
  for (let at = from; at < entry.length; at += 1) {
    if (entry[at] === '{') depth += 1;
    if (entry[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError('a brace is left open');
}

const COMMANDS: Readonly<Record<string, string>> = { textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~', textasciicircum: '^' };

function unescape(value: string): string {
  const bare = value.replace(/^\{(.*)\}$/u, '$1');
  return bare.replace(/\\(?:(text\w+)\{\}|([$&#%_]))|[{}\\~^$&#%_]/gu, (found, command: string | undefined, sign: string | undefined) => {
    const read = command === undefined ? sign : COMMANDS[command];
    if (read === undefined) throw new SyntaxError(`not escaped: ${found} in ${value}`);
    return read;
  });
}
