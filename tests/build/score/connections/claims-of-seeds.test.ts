import { beforeAll, describe, expect, test, vi } from 'vitest';
import { compileConnected, type ConnectedArticle } from '../../../../src/build/score/connections/compile-connected';
import { placeOf } from '../../../../src/build/score/connections/score-connections';
import { speakerVoice } from '../../../../src/core/attribution/voice';
import { groupPassages } from '../../../../src/core/connect/groups';
import { ownPassages } from '../../../../src/core/corpus/passage-blocks';
import type { Stance } from '../../../../src/core/model/annotation';

// Seeds are compiled with the whole pipeline, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const [CHANNEL, VISIT, TRANSLATED] = ['000_036cf05451b43afa', '001_b81534ed037a7913', '002_0cd5f9547899df1b'];

/** A passage as one reads it: how it begins, and everybody on whose word it says something of the claim, by entity or by words, with the stance of the verb. */
interface Reading {
  readonly article: string | undefined;
  readonly words: string;
  readonly says: readonly (readonly [speaker: string, stance: Stance])[];
}

/** Who says that Sudzha fell. Kyiv's officials are told to be silent; nobody denies it. */
const SUDZHA: readonly Reading[] = [
  { article: CHANNEL, words: 'تشن القوات الروسية هجوماً', says: [['العديد من التقارير', 'neutral']] },
  { article: CHANNEL, words: 'وقام موقع "ديب ستيت"', says: [['org:deepstate', 'neutral']] },
  { article: VISIT, words: 'من جانبها، أفادت مؤسسة', says: [['org:institute-for-the-study-of-war', 'neutral']] },
  { article: TRANSLATED, words: 'قالت وزارة الدفاع الروسية يوم السبت', says: [['org:russia-ministry-of-defence', 'neutral']] },
];

/** Whether Ukrainians in Kursk are surrounded: Gerasimov, whose words the page doubts, and Putin say so; the Ukrainian commander and army deny it. */
const ENCIRCLEMENT: readonly Reading[] = [
  { article: CHANNEL, words: 'وكان قائد الجيش الأوكراني نفى', says: [['قائد الجيش الأوكراني', 'denies']] },
  { article: VISIT, words: 'وفي تطور ميداني جديد', says: [['per:valery-gerasimov', 'doubts']] },
  { article: TRANSLATED, words: 'قال الزعيم الروسي', says: [['per:vladimir-putin', 'neutral'], ['org:ukraine-armed-forces', 'neutral']] },
];

describe.each([
  ['the fall of Sudzha', SUDZHA],
  ['the encirclement in Kursk', ENCIRCLEMENT],
])('%s', (_, readings) => {
  let corpus: readonly ConnectedArticle[];
  beforeAll(async () => {
    corpus = await compileConnected(['seeds']);
  });

  test('is told by one group of passages, and by few others', () => {
    const groups = groupPassages(corpus.map(({ connections }, article) => ({ article, connections })));
    const places = readings.map(({ article, words }) => placeOf({ article: article ?? '', passage: 0, words }, corpus));
    const [first] = places;
    const group = groups.find(({ passages }) => passages.some((passage) => passage.article === first?.article && passage.passage === first.passage));
    expect(group?.passages).toEqual(expect.arrayContaining(places));
    expect(group?.passages.length).toBeLessThanOrEqual(2 * places.length);
  });

  test.each(readings.map((reading) => [reading.words, reading] as const))('is said in «%s» by those whom one reads there', (_words, { article, words, says }) => {
    const place = placeOf({ article: article ?? '', passage: 0, words }, corpus);
    const held = corpus[place.article]?.article;
    const block = held === undefined ? undefined : ownPassages(held)[place.passage]?.index;
    const found = held?.quotations.filter((quotation) => quotation.block === block).map((quotation) => {
      const voice = speakerVoice(held, quotation);
      return [voice?.entity ?? voice?.words, quotation.stance];
    });
    expect(found).toEqual(expect.arrayContaining(says.map((one) => [...one])));
  });
});
