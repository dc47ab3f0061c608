import type { Span } from '../../../../src/core/model/span';
import { words } from '../../../../src/core/text/words';
import { pick } from '../chance';
import type { Scene } from '../scene';
import type { Change } from '../traced-text';

/** Of the words that are rewritten, the share that is left out, and the share that another is put behind. */
const LEFT_OUT = 0.1;
const MORE = 0.1;

/** Rewrites a share of the words of a span: most become others, some are left out or get company. */
export function rewrittenWords({ now, foreign, chance }: Pick<Scene, 'now' | 'foreign' | 'chance'>, span: Span, share: number): readonly Change[] {
  const other = (): string => pick(words(pick(foreign.sentences, chance)), chance).text;
  return words(now.text, span).flatMap(({ start, end, text }): Change[] => {
    if (chance() >= share) return [];
    const kind = chance();
    if (kind < LEFT_OUT) return [{ start, end: end + (now.text.charAt(end) === ' ' ? 1 : 0), words: '', heir: true }];
    if (kind < LEFT_OUT + MORE) return [{ start, end, words: `${text} ${other()}`, heir: true }];
    return [{ start, end, words: other(), heir: true }];
  });
}
