import { ownPassages } from '../corpus/passage-blocks';
import type { Article } from '../model/article';
import type { Span } from '../model/span';
import { fingerprintHex } from '../text/fingerprint';
import { fold } from '../text/fold';
import { words } from '../text/words';

/** Names of the passages of an article by ordinal (null where there is no title): its id and a fingerprint of their folded words, so that they hold while the words do, wherever the passage stands. Of equal passages the later ones are counted. */
export function passageKeys(article: Article): readonly (string | null)[] {
  const seen = new Map<string, number>();
  return ownPassages(article).map((block) => {
    if (block === null) return null;
    const key = `${article.id} ${wordsOf(article, block)}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key} ${nth}`;
  });
}

/** A fingerprint of the folded words of a passage. */
export function wordsOf({ text }: Pick<Article, 'text'>, passage: Span): string {
  return fingerprintHex(words(text, passage).map((word) => fold(word.text)).join(' '));
}
