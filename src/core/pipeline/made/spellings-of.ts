import type { Mention } from '../../model/annotation';
import { isPassage } from '../../model/block';
import { skeleton } from '../../lexicon/name-skeleton';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import type { Draft } from '../draft';
import type { Seen } from './seen';

const ARABIC = /^\p{Script=Arabic}+$/u;
/** Shorter words differ by more than their spelling. */
const SHORTEST = 4;

/** Words of one name that one text writes in several ways (ترمب, ترامب): the first place of each. Another ending is another word (كوريا, الكوري). Names of set-aside lines are somebody else's. */
export function spellingsOf({ text, blocks }: Draft, mentions: readonly Mention[]): readonly Seen[] {
  const names = new Map<string, Map<string, Seen>>();
  for (const mention of mentions) {
    const block = blocks[mention.block];
    if (block === undefined || !isPassage(block)) continue;
    for (const word of words(text, mention)) {
      const folded = fold(word.text).replace(/^ال(?=...)/, '');
      if (folded.length < SHORTEST || !ARABIC.test(folded)) continue;
      const key = `${mention.entity} ${skeleton(folded)} ${folded.slice(-1)}`;
      const forms = names.get(key) ?? new Map<string, Seen>();
      if (!forms.has(folded)) forms.set(folded, { kind: 'spellings', of: mention.entity, place: { start: word.start, end: word.end, block: mention.block } });
      names.set(key, forms);
    }
  }
  return [...names.values()].flatMap((forms) => (forms.size > 1 ? [...forms.values()] : []));
}
