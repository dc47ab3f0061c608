import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey } from '../../../../src/core/corpus/article-key';
import { FACETS } from '../../../../src/core/model/corpus';
import { analyzeWord } from '../../../../src/core/search/analyze/analyze-word';
import type { IndexView } from '../../../../src/core/search/index/index-view';
import { memoryView, type MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import type { ArticleList, PostingList } from '../../../../src/core/search/index/posting-list';
import { openIndex } from '../../../../src/core/search/index/read/open-index';
import { withShards } from '../../../../src/core/search/index/read/with-shards';
import type { WriterLimits } from '../../../../src/core/search/index/writer-options';
import { fold } from '../../../../src/core/text/fold';
import { writeIndex } from './memory-store';
import { corpora, WORDS } from './random-corpus';
import '../../../property-runs';

const SHARDED: Partial<WriterLimits> = { inlineBelow: 0, listBytes: 80, wordBytes: 60, textBytes: 60, cards: 3, previews: 2, postings: 30 };
const NEVER = 'ليسهنا';

describe.each([
  ['in two files', {}],
  ['in many small shards, merged from many runs', SHARDED],
])('%s', (_, limits) => {
  test('an index answers like one in memory', async () => {
    await fc.assert(
      fc.asyncProperty(corpora(8), async (corpus) => {
        const { head, store } = await writeIndex(corpus, limits);
        const { answer, missing } = await withShards(openIndex(head), store, (view) => everything(view, corpus));
        expect(missing).toEqual([]);
        expect(answer).toEqual(everything(memoryView(corpus), corpus));
      }),
      { numRuns: 60 },
    );
  });
});

test('words that stand in many passages are told in two shards', async () => {
  const [few] = fc.sample(corpora(8).filter(({ articles }) => articles.length === 8), 1);
  const articles = Array.from({ length: 40 }, (_, copy) => few!.articles.map((article, at) => ({ ...article, card: { ...article.card, number: copy * 8 + at, id: `${String(copy)}-${article.card.id}`, href: `articles/${String(copy)}-${article.card.id}.json` } }))).flat();
  const corpus = { ...few!, articles };
  for (const limits of [{}, SHARDED]) {
    const { head, store } = await writeIndex(corpus, limits);
    const index = openIndex(head);
    const { answer } = await withShards(index, store, (view) => everything(view, corpus));
    expect(answer).toEqual(everything(memoryView(corpus), corpus));
  }
});

test('without places, words that bear no matter have no lists', async () => {
  await fc.assert(
    fc.asyncProperty(corpora(4), async (corpus) => {
      const { head, store } = await writeIndex(corpus, { ...SHARDED, mostPlaces: 0 });
      const { answer } = await withShards(openIndex(head), store, (view) => [view.head.hasPlaces, ...view.entries('.من').flatMap((entry) => [view.list(entry).articles.length, view.places(entry).length])]);
      expect(new Set(answer)).toEqual(new Set([false, ...(answer.length > 1 ? [0] : [])]));
    }),
    { numRuns: 10 },
  );
});

/** All that a view can say of a corpus. */
function everything(view: IndexView, { articles, values }: MemoryCorpus): unknown {
  const forms = [...new Set([...WORDS, NEVER, 'تاس'].flatMap((word) => [fold(word), analyzeWord(word, { isName: () => false, frequency: () => 0 }).form]))];
  const entries = forms.map((form) => view.entries(form));
  return {
    head: view.head,
    entries: entries.map((found) => found.map(({ written, form, bare, stem, passages, occurrences }) => ({ written, form, bare, stem, passages, occurrences }))),
    groups: [...new Set(entries.flat().map(({ stem }) => stem))].map((stem) => groupOf(view, stem)),
    articleLists: entries.flat().map((entry) => [entry.written, plainArticles(view.articleList(entry), !entry.stem.startsWith('.'))]),
    lists: entries.flat().map((entry) => [entry.written, plain(view.list(entry), !entry.stem.startsWith('.'))]),
    places: entries.flat().map((entry) => view.places(entry).map((places) => [...places])),
    names: forms.filter((form) => view.isName(form)),
    aliases: forms.map((form) => view.aliases(form)),
    words: ['', 'ق', 'ال', 'قوات', 'k', NEVER].map((beginning) => view.words(beginning)),
    values: values.map((value, number) => [view.valueNumber(value.facet, value.id), view.value(number), [...view.valueArticles(number)], plain(view.valuePassages(number), true), plainArticles(view.valueList(number), true), view.entity(number)]),
    unknown: [view.valueNumber('place', NEVER), view.value(values.length), view.articleNumber(NEVER), view.card(articles.length), view.group(NEVER), ...FACETS.map((facet) => view.valueNumber(facet, 'loc:'))],
    articles: articles.map(({ card: { id } }, number) => [view.card(number), view.preview(number), view.articleNumber(id), view.articleNumber(articleKey(id))]),
    counts: [[...view.passageCounts()], [...view.untitled()]],
    told: [...view.told()].map(([period, list]) => [period, [...list]]),
  };
}

function groupOf(view: IndexView, stem: string): unknown {
  const group = view.group(stem);
  return group === null ? null : { ...group, entries: group.entries.map(({ written }) => written) };
}

function plain({ articles, starts, ordinals, grades }: PostingList, isGraded: boolean): unknown {
  return { articles: [...articles], starts: [...starts], ordinals: [...ordinals], grades: isGraded ? [...grades] : null };
}

function plainArticles({ articles, passages, grades }: ArticleList, isGraded: boolean): unknown {
  return { articles: [...articles], passages: [...passages], grades: isGraded ? [...grades] : null };
}
