import type { Seed } from '../../../src/core/model/seed';
import { words } from '../../../src/core/text/words';
import { sha256 } from '../../../src/build/digest';

/** About as long as an article of a news agency. */
export const WORDS_PER_ARTICLE = 450;

/** Seeds of about 450 words each, put together from lines of real ones, the same for the same lines. Each begins elsewhere, so that no two are alike. */
export function makeArticles(lines: readonly string[], count: number): readonly Seed[] {
  const counted = lines.map((line) => ({ line, words: words(line).length }));
  return Array.from({ length: count }, (_, at) => asSeed(`made-${at}.txt`, ofWords(counted, WORDS_PER_ARTICLE, at * 7, 1 + (at % 5))));
}

/** One seed of at least so many bytes, from the same lines over and over. */
export function makeLongArticle(lines: readonly string[], bytes: number): Seed {
  const chosen: string[] = [];
  for (let size = 0, at = 0; size < bytes; at += 1) {
    const line = lines[at % lines.length] ?? '';
    chosen.push(line);
    size += Buffer.byteLength(line) + 2;
  }
  return asSeed('long.txt', chosen);
}

export function asSeed(file: string, lines: readonly string[]): Seed {
  const bytes = new TextEncoder().encode(`${lines.join('\n\n')}\n`);
  return { id: file.replace('.txt', ''), file, bytes, sha256: sha256(bytes), sidecar: null };
}

function ofWords(lines: readonly { readonly line: string; readonly words: number }[], most: number, from: number, stride: number): readonly string[] {
  const chosen: string[] = [];
  for (let sum = 0, at = from; sum < most; at += stride) {
    const next = lines[at % lines.length];
    if (next === undefined) break;
    chosen.push(next.line);
    sum += next.words;
  }
  return chosen;
}
