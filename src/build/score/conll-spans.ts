/** A name of a sentence: words `from` up to `to`. */
export interface ConllSpan {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** What the corpora call the same type. */
const SAME_TYPE: ReadonlyMap<string, string> = new Map([['PERS', 'PER'], ['MIS', 'MISC']]);
const TAG = /^([BIES])-(.+)$/;

/** The names that tags spell, by the rule of conlleval: one begins at B, or at I after another type or none. Tags of other types than those asked are no names. */
export function conllSpans(tags: readonly string[], types: ReadonlySet<string>): readonly ConllSpan[] {
  const spans: { from: number; to: number; type: string }[] = [];
  let open: { from: number; to: number; type: string } | null = null;
  tags.forEach((tag, at) => {
    const [, place, written = ''] = TAG.exec(tag) ?? [];
    const type = SAME_TYPE.get(written) ?? written;
    if (place === undefined || !types.has(type)) open = null;
    else if (open !== null && open.type === type && (place === 'I' || place === 'E')) open.to = at + 1;
    else {
      open = { from: at, to: at + 1, type };
      spans.push(open);
    }
  });
  return spans;
}
