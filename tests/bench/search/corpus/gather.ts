import { join } from 'node:path';
import { readGazetteer } from '../../../../src/build/load-knowledge';
import { PROJECT, SEEDS } from '../../../../src/build/project';
import { readTables } from '../../../../src/core/lexicon/build-knowledge';
import { COMMON_WORDS } from '../../../../src/core/lexicon/common-words';
import type { NamedEntry } from '../../../../src/core/lexicon/knowledge';
import type { Article } from '../../../../src/core/model/article';
import type { BlockKind } from '../../../../src/core/model/block';
import type { Entity, EntityType } from '../../../../src/core/model/entity';
import { functionWord } from '../../../../src/core/search/analyze/function-words';
import { fold } from '../../../../src/core/text/fold';
import { words } from '../../../../src/core/text/words';
import { seededChance, shuffle } from '../../anchor/chance';
import type { Material, Named, Template } from './material';
import { ownArticles } from './own-articles';
import { templatesOf } from './templates';

/** Articles that the project was written with, besides its seeds. */
const WRITTEN = join(PROJECT, 'tests/gold/written/articles');
/** Kinds of organisations that have pages of their own. */
const MEDIA_KINDS: ReadonlySet<string | null> = new Set(['agency', 'newspaper', 'broadcaster', 'channel', 'magazine', 'site']);
const PUBLISHERS = 40;
/** Shorter sentences are captions and shouts. */
const SHORTEST_SENTENCE = 5;
/** The choice that makes some names common and others rare. */
const ORDER_SEED = 41;

/** Sentences, words and names of the project's own texts and tables. */
export async function gatherMaterial(): Promise<Material> {
  const articles = await ownArticles([SEEDS, WRITTEN]);
  const entries = shuffle(readTables(await readGazetteer()), seededChance(ORDER_SEED));
  const templates = (...kinds: readonly BlockKind[]): readonly Template[] => articles.flatMap((article) => templatesOf(article, new Set(kinds))).filter((template) => template.length >= SHORTEST_SENTENCE);
  const wholes = new Set(entries.flatMap(({ entity }) => entity.within));
  return {
    sentences: templates('lead', 'body'),
    titles: templates('title', 'heading'),
    asides: templates('related'),
    words: wordsOf(articles),
    names: { PER: namesOf(entries, 'PER'), LOC: namesOf(entries, 'LOC'), ORG: namesOf(entries, 'ORG') },
    publishers: publishersOf(entries),
    wholes: entries.map(({ entity }) => entity).filter(({ id }) => wholes.has(id)),
  };
}

/** Words of the texts by frequency, then those that only the table of common words has. */
function wordsOf(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    for (const { text: word } of words(text)) if (/^\p{Script=Arabic}+$/u.test(word) && functionWord(word) === null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const own = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const known = new Set(own.map(fold));
  return [...own, ...[...COMMON_WORDS].filter((word) => !known.has(word) && functionWord(word) === null)];
}

function namesOf(entries: readonly NamedEntry[], type: EntityType): readonly Named[] {
  return entries.flatMap(({ entity, spellings }) => {
    const arabic = [...new Set(spellings.filter(({ cued }) => !cued).map(({ text }) => text).filter((text) => /^\p{Script=Arabic}/u.test(text)))];
    return entity.type === type && arabic.length > 0 ? [{ entity, spellings: arabic }] : [];
  });
}

function publishersOf(entries: readonly NamedEntry[]): readonly Entity[] {
  return entries.map(({ entity }) => entity).filter(({ type, kind, ar }) => type === 'ORG' && ar !== null && MEDIA_KINDS.has(kind)).slice(0, PUBLISHERS);
}
