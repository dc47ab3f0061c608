import type { Article } from '../model/article';
import { overlaps, type Span } from '../model/span';
import { fold } from '../text/fold';
import { words } from '../text/words';
import { ACKNOWLEDGING, DENYING, DENYING_PARTICLES } from './acknowledging';

/** Whether somebody stands to what is told, or against it, with the words that say so. */
export interface Standing extends Span {
  readonly side: 'for' | 'against';
  /** True for words of acknowledging: they say of what they speak. */
  readonly acknowledges: boolean;
}

const SIDES: Readonly<Record<string, Standing['side']>> = { affirms: 'for', admits: 'for', denies: 'against', doubts: 'against' };

/** Who affirms, admits, denies or doubts in a sentence, in the order of the text. What is neutral is left out. */
export function standingsIn(article: Pick<Article, 'text' | 'quotations'>, block: number, sentence: Span): readonly Standing[] {
  const quoted = article.quotations.flatMap(({ block: own, cue, stance }): Standing[] => {
    const side = SIDES[stance];
    return own !== block || cue === null || side === undefined || !overlaps(sentence, cue) ? [] : [{ start: cue.start, end: cue.end, side, acknowledges: false }];
  });
  const verbs = verbsIn(article.text, sentence).filter((one) => !quoted.some((other) => overlaps(one, other) && one.side === other.side));
  return [...verbs, ...quoted.filter((one) => !verbs.some((other) => overlaps(one, other)))].sort((a, b) => a.start - b.start);
}

/** «لم يُقرّ» stands against what «اعترفت» stands for; so does «نفى». */
function verbsIn(text: string, sentence: Span): readonly Standing[] {
  const all = words(text, sentence);
  return all.flatMap((word, at): Standing[] => {
    const bare = fold(word.text).replace(/^[وف](?=...)/, '');
    if (DENYING.has(bare)) return [{ start: word.start, end: word.end, side: 'against', acknowledges: false }];
    if (!ACKNOWLEDGING.has(bare)) return [];
    const before = all[at - 1];
    const denied = before !== undefined && DENYING_PARTICLES.has(fold(before.text).replace(/^[وف](?=.)/, ''));
    return [{ start: denied ? before.start : word.start, end: word.end, side: denied ? 'against' : 'for', acknowledges: true }];
  });
}
