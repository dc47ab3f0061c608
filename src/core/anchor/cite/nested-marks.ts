/** Pairs of marks from the outermost inwards; deeper ones take turns between the last two. */
const PAIRS = {
  ar: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  en: [
    ['“', '”'],
    ['‘', '’'],
    ['“', '”'],
  ],
} as const;

type Language = keyof typeof PAIRS;

const MARK = /["“”„‟«»]/gu;
const OPENERS = /[\s([{"“”„‟«–—-]$/u;
const CLOSERS = /^[\s)\]}"“”„‟»–—.,:;!?،؛؟…-]/u;

/** A text in quotation marks of a language; the marks that it holds itself become those of the next level, also where the page used straight or mistaken ones. */
export function quoted(text: string, language: Language): string {
  const [open, close] = pairAt(0, language);
  return `${open}${text.split('\n').map((line) => nested(line, language)).join('\n')}${close}`;
}

/** Each line is balanced by itself: what one line leaves open does not turn the marks of the next. */
function nested(line: string, language: Language): string {
  let depth = 0;
  return line.replace(MARK, (mark, at: number) => {
    const opens = turn(mark, line.slice(0, at), line.slice(at + mark.length)) ?? depth === 0;
    if (opens) depth += 1;
    const changed = pairAt(Math.max(1, depth), language)[opens ? 0 : 1];
    if (!opens) depth = Math.max(0, depth - 1);
    return changed;
  });
}

/** Whether a mark opens (true) or closes, by its shape where that is never mistaken, else by the spaces beside it; null when nothing tells. */
function turn(mark: string, before: string, after: string): boolean | null {
  if (mark === '«' || mark === '»') return mark === '«';
  const opener = before === '' || OPENERS.test(before);
  const closer = after === '' || CLOSERS.test(after);
  return opener === closer ? null : opener;
}

function pairAt(depth: number, language: Language): readonly [string, string] {
  const pairs = PAIRS[language];
  return depth < pairs.length ? (pairs[depth] ?? pairs[0]) : pairAt(depth - 2, language);
}
