import type { Title } from '../../model/article';
import type { Block } from '../../model/block';
import { words } from '../../text/words';

/** A generated title reads like a headline: a clause of at least so many words, at most so many. */
const SHORTEST = 5;
const LONGEST = 14;
/** No headline is so long, whatever stands for a word. */
const LONGEST_TEXT = 160;
const CLAUSE_END = /^\s?[،؛:.!؟?…]/u;
/** Words that leave a title hanging when it is cut behind them. Folded spelling is not needed: they have one. */
const HANGING = /(?:^|\s)(?:و|في|من|إلى|على|عن|أن|إن|مع|بعد|قبل|بين|حول|ضد|خلال|حيث|التي|الذي|لـ|بـ|كما|فيما|بينما|غير|أو|ثم|لا|لم|لن|قد|ما|هذا|هذه|ذلك|تلك|كل|أي|عبر|نحو|منذ|حتى|ضمن|وسط|عند|لدى|دون)$/u;

/** The title: that of its block, else that of the editor, else one made of the lead. */
export function makeTitle(text: string, blocks: readonly Block[], stated: string | null): Title {
  const block = blocks.find((candidate) => candidate.kind === 'title');
  if (block !== undefined) return { text: text.slice(block.start, block.end), block: block.index, generated: false };
  if (stated !== null) return { text: stated, block: null, generated: false };
  const source = blocks.find((candidate) => candidate.kind === 'lead') ?? blocks[0];
  return { text: source === undefined ? '' : firstClause(text.slice(source.start, source.end)), block: null, generated: true };
}

/** The first clause, cut at its end or, when that is too far, at the last word that lets it stand. */
function firstClause(paragraph: string): string {
  if (paragraph.length <= LONGEST_TEXT && words(paragraph).length <= SHORTEST) return paragraph;
  const opening = paragraph.slice(0, LONGEST_TEXT);
  const first = words(opening).slice(0, LONGEST + 1);
  const clauseEnd = first.findIndex((word, at) => at + 1 >= SHORTEST && CLAUSE_END.test(opening.slice(word.end)));
  let count = clauseEnd >= 0 ? clauseEnd + 1 : Math.min(first.length, LONGEST);
  const cut = (): string => opening.slice(0, first[count - 1]?.end ?? opening.length);
  while (count > SHORTEST && HANGING.test(cut())) count -= 1;
  const isWhole = clauseEnd >= 0 || (opening.length === paragraph.length && count === first.length);
  return isWhole ? cut() : `${cut()}…`;
}
