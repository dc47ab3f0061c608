/** A word of a CoNLL file, with its tag as the file writes it (`B-PERS`, `O`). */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

export type TaggedSentence = readonly TaggedWord[];

const LINE = /\r?\n/;
const FULL_STOP = '.';
const OUTSIDE = 'O';

/** Reads `word TAG` lines. Blank lines end sentences; in a file without any, full stops do. A line of one word has no tag and counts as outside. */
export function readConll(text: string): readonly TaggedSentence[] {
  const lines = text.trim().split(LINE).map((line) => line.trim());
  const blank = lines.includes('');
  const sentences: TaggedWord[][] = [];
  let open: TaggedWord[] = [];
  for (const line of lines) {
    if (line !== '') open.push(readLine(line));
    if (line === '' || (!blank && open[open.length - 1]?.word === FULL_STOP)) {
      sentences.push(open);
      open = [];
    }
  }
  return [...sentences, open].filter((sentence) => sentence.length > 0);
}

function readLine(line: string): TaggedWord {
  const parts = line.split(/\s+/);
  const tag = parts.length > 1 ? parts[parts.length - 1] : undefined;
  return { word: parts[0] ?? '', tag: tag ?? OUTSIDE };
}
