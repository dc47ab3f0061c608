import { describe, expect, test, vi } from 'vitest';
import { describe as describePassage } from '../../../../src/core/anchor/describe';
import { advanceLineage } from '../../../../src/core/anchor/lineage/advance-lineage';
import type { ArticleLineage } from '../../../../src/core/anchor/lineage/lineage';
import { formatLinks } from '../../../../src/core/anchor/link';
import { LINK_VERSION } from '../../../../src/core/anchor/selector';
import type { Article } from '../../../../src/core/model/article';
import type { BlockKind } from '../../../../src/core/model/block';
import type { Arrival } from '../../../../src/reader/features/article/landing/arrival';
import { arrive } from '../../../../src/reader/features/article/landing/arrive';
import { sampleArticle } from '../sample-article';

type Line = readonly [BlockKind, string];

const TITLE: Line = ['title', 'موسكو تعلن هدنة قصيرة في كورسك'];
const LEAD: Line = ['lead', 'أعلنت موسكو اليوم هدنة قصيرة في منطقة كورسك بعد أسابيع من القتال العنيف على الحدود.'];
const CLAIM: Line = ['body', 'وقال المتحدث باسم الكرملين دميتري بيسكوف إن القوات استعادت بلدات عدة خلال الأيام الماضية.'];
const DENIAL: Line = ['body', 'ونفت هيئة الأركان في كييف هذه الأنباء ووصفتها بالمضللة، مؤكدة أن المعارك مستمرة قرب سودجا.'];
const MARKETS: Line = ['body', 'وارتفعت أسعار القمح والغاز في الأسواق الأوروبية بعد ساعات قليلة من صدور البيان المشترك.'];
const VOICES: Line = ['body', 'ورحبت أنقرة وبكين بالخطوة ودعتا الطرفين إلى استئناف المفاوضات المباشرة في إسطنبول هذا الشهر.'];

const BEFORE = sampleArticle([TITLE, LEAD, CLAIM, DENIAL, MARKETS, VOICES]);

const none = (): Promise<null> => Promise.resolve(null);

/** Follows links made in the article as it was, to whole lines, into another. */
function follow(now: Article, lines: readonly Line[], { paragraph = null, lineage = none }: { readonly paragraph?: string | null; readonly lineage?: () => Promise<ArticleLineage | null> } = {}): Promise<readonly Arrival[]> {
  const spans = lines.map(([, line]) => ({ start: BEFORE.text.indexOf(line), end: BEFORE.text.indexOf(line) + line.length }));
  return arrive(now, { passage: formatLinks(spans.map((span) => describePassage(BEFORE, span))), paragraph }, lineage);
}

async function kindsOf(now: Article, ...lines: readonly Line[]): Promise<readonly string[]> {
  return (await follow(now, lines)).map(({ kind }) => kind);
}

describe('a link to a passage', () => {
  test('is exact where it stood, and where other paragraphs only pushed it along', async () => {
    expect(await kindsOf(BEFORE, TITLE, CLAIM, VOICES)).toEqual(['exact', 'exact', 'exact']);
    expect(await kindsOf(sampleArticle([TITLE, ['body', 'فقرة أخرى وُضعت هنا حديثًا في أول المقال.'], LEAD, CLAIM, DENIAL, MARKETS, VOICES]), CLAIM)).toEqual(['exact']);
  });

  test('is moved among other neighbours', async () => {
    const moved = sampleArticle([TITLE, VOICES, LEAD, MARKETS, DENIAL, CLAIM]);
    expect(await kindsOf(moved, CLAIM)).toEqual(['moved']);
  });

  test('is changed where its words did', async () => {
    const changed = sampleArticle([TITLE, LEAD, ['body', CLAIM[1].replace('بلدات عدة', 'ثلاث قرى')], DENIAL, MARKETS, VOICES]);
    const [arrival] = await follow(changed, [CLAIM]);
    expect(arrival).toMatchObject({ kind: 'changed', block: 2, last: 2, old: null });
  });

  test('is lost where it is gone, with the number that the address had', async () => {
    const [arrival] = await follow(sampleArticle([TITLE, LEAD, DENIAL, MARKETS, VOICES]), [CLAIM], { paragraph: '2' });
    expect(arrival).toMatchObject({ kind: 'lost', number: 2, old: null, fate: null, selector: { whole: true } });
  });

  test('is told to be set aside where its words count no longer as the article’s own', async () => {
    const [arrival] = await follow(sampleArticle([TITLE, LEAD, CLAIM, DENIAL, ['related', MARKETS[1]], VOICES]), [MARKETS]);
    expect(arrival).toEqual({ kind: 'aside', block: 4, words: MARKETS[1] });
  });

  test('leads each for itself when there are several, in the order of the link', async () => {
    const now = sampleArticle([TITLE, LEAD, DENIAL, MARKETS, VOICES]);
    expect(await kindsOf(now, VOICES, CLAIM, TITLE)).toEqual(['exact', 'lost', 'exact']);
  });

  test.each([
    ['cut', (link: string) => link.slice(0, -1), 'unreadable'],
    ['mistyped', (link: string) => link.slice(0, 10) + (link.charAt(10) === 'A' ? 'B' : 'A') + link.slice(11), 'unreadable'],
    ['of no version', (link: string) => `x${link}`, 'unreadable'],
    ['of a version to come', (link: string) => `${String(LINK_VERSION + 1)}${link.slice(1)}`, 'newer'],
  ])('that is %s says so', async (_, spoil, kind) => {
    const link = formatLinks([describePassage(BEFORE, { start: 0, end: 20 })]);
    expect(await arrive(BEFORE, { passage: spoil(link), paragraph: null }, none)).toEqual([{ kind }]);
  });

  test('is followed by its letters, whatever number stands beside them', async () => {
    const [arrival] = await follow(BEFORE, [CLAIM], { paragraph: '5' });
    expect(arrival).toMatchObject({ kind: 'exact', block: 2 });
  });
});

describe('the lineage', () => {
  const now = sampleArticle([TITLE, LEAD, ['body', CLAIM[1].replace('بلدات عدة', 'ثلاث قرى')], MARKETS, VOICES]);
  const { lineage } = advanceLineage(now.id, now, [{ article: BEFORE, lineage: null }]);

  test('is not asked for when the words leave no question', async () => {
    const load = vi.fn(none);
    await follow(BEFORE, [CLAIM, VOICES], { lineage: load });
    expect(load).not.toHaveBeenCalled();
  });

  test('gives the words as they were, and what became of a paragraph that is gone', async () => {
    const arrivals = await follow(now, [CLAIM, DENIAL], { lineage: () => Promise.resolve(lineage) });
    expect(arrivals).toMatchObject([
      { kind: 'changed', old: CLAIM[1] },
      { kind: 'lost', old: DENIAL[1], fate: 'removed' },
    ]);
  });

  test('is done without when it does not arrive', async () => {
    const arrivals = await follow(now, [CLAIM, DENIAL], { lineage: () => Promise.reject(new Error('offline')) });
    expect(arrivals.map(({ kind }) => kind)).toEqual(['changed', 'lost']);
  });
});

describe('a number', () => {
  test.each([['2'], ['٢']])('%s opens at the paragraph that shows it', async (paragraph) => {
    expect(await arrive(BEFORE, { passage: null, paragraph }, none)).toMatchObject([{ kind: 'paragraph', number: 2, block: 2, span: { start: BEFORE.blocks[2]?.start } }]);
  });

  test.each([['0'], ['99'], ['1x'], ['-1'], ['two']])('%s is none', async (paragraph) => {
    expect(await arrive(BEFORE, { passage: null, paragraph }, none)).toEqual([{ kind: 'absent', asked: paragraph, paragraphs: 5 }]);
  });
});

test('an address that asks for nothing leads nowhere', async () => {
  expect(await arrive(BEFORE, { passage: null, paragraph: null }, none)).toEqual([]);
});
