import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayingsOf } from '../../../src/core/attribution/sayings';
import { ownPassages } from '../../../src/core/corpus/passage-blocks';
import { indexedArticle } from '../../../src/core/search/index/index-article';
import '../../property-runs';
import { sampleArticle, sampleQuotation, spanOf } from '../../reader/article/sample-article';
import { corpora } from '../corrections/small-corpus';

const SPEAKERS = ['per:fulan', 'per:allan'] as const;

test('the sayings of somebody stand passage by passage, the title first, in the order of the text', () => {
  const plain = sampleArticle([['lead', 'قال فلان إن الجيش تقدم وإن النصر قريب'], ['title', 'فلان واثق'], ['caption', 'وجه فلان'], ['body', 'رد علان']]);
  const said = (words: string, entity: string) => sampleQuotation(plain, words, { speaker: { kind: 'named', entity, span: spanOf(plain.text, 'فلان'), implicit: false } });
  const article = { ...plain, quotations: [said('النصر قريب', 'per:fulan'), said('الجيش تقدم', 'per:fulan'), said('واثق', 'per:fulan'), said('وجه', 'per:fulan'), said('رد', 'per:allan')] };
  const words = sayingsOf(article, 'per:fulan').map(({ block, quotations }) => [block.index, ...quotations.map(({ content }) => article.text.slice(content.start, content.end))]);
  expect(words).toEqual([[1, 'واثق'], [0, 'الجيش تقدم', 'النصر قريب']]);
});

test('they are the passages in which the index counts the speaker', () => {
  fc.assert(
    fc.property(corpora, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SPEAKERS, null))), (articles, marks) => {
      for (const plain of articles) {
        const quotations = marks.flatMap(([at, entity]) => {
          const block = plain.blocks[at % plain.blocks.length];
          return block === undefined || block.end === block.start ? [] : [{ ...sampleQuotation(plain, plain.text.slice(block.start, block.end), { speaker: entity === null ? null : { kind: 'named', entity, span: null, implicit: true } }), block: block.index, content: block }];
        });
        const article = { ...plain, quotations };
        const own = ownPassages(article);
        const { passages } = indexedArticle(article, 0, '');
        for (const speaker of SPEAKERS) {
          const counted = passages.flatMap(({ names }, ordinal) => (names.some(({ facet, id }) => facet === 'speaker' && id === speaker) ? [own[ordinal]?.index] : []));
          expect(sayingsOf(article, speaker).map(({ block }) => block.index)).toEqual(counted);
        }
      }
    }),
  );
});
