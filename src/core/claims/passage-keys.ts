import { ownPassages } from '../corpus/passage-blocks';
import type { Article } from '../model/article';
import { fingerprintHex } from '../text/fingerprint';
import { fold } from '../text/fold';
import { words } from '../text/words';

/** Names of the passages of an article by ordinal (null where there is no title): its id and a fingerprint of their folded words, so that they hold while the words do, wherever the passage stands. Of equal passages the later ones are counted. */
export function passageKeys(article: Article): readonly (string | null)[] {
  const seen = new Map<string, number>();
  return ownPassages(article).map((block) => {
    if (block === null) return null;
    const key = `${article.id} ${fingerprintHex(words(article.text, block).map(({ text }) => fold(text)).join(' '))}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key} ${nth}`;
  });
}
