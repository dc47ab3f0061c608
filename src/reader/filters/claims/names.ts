import type { TFunction } from 'i18next';
import type { Voice } from '../../../core/attribution/voice';
import type { Row, Source, Statement, Teller, Topic } from '../../../core/claims/board';
import type { Article } from '../../../core/model/article';
import type { EntityId } from '../../../core/model/entity';
import { words } from '../../../core/text/words';
import type { Formats } from '../../i18n/formats';
import type { Language } from '../../i18n/languages';
import { nameIn } from '../../i18n/name-in';

/** How many of what a row shares name it. */
const NAMES = 2;
const FIGURES = 1;
const WORDS = 5;
/** Between words of the articles, whatever the language of the page. */
export const ARABIC_COMMA = '، ';
/** Words by which a passage is known among others. */
const BEGINNING = 7;

/** How what stands on a board is called in the language of the page. */
export interface BoardNames {
  readonly entity: (article: Article, id: EntityId) => string;
  /** The publisher, or that none is named. */
  readonly source: (source: Pick<Source, 'publisher'>) => string;
  /** A column by its number, from 0. */
  readonly column: (at: number) => string;
  /** A source in a few words: its publisher, or the number of its column. */
  readonly sourceApart: (source: Source, at: number) => string;
  /** The number of a column with its publisher, where one is named. */
  readonly columnNamed: (source: Source, at: number) => string;
  /** Of a sentence in which nobody is quoted, on whose word it stands. */
  readonly teller: (article: Article, teller: Teller) => string;
  /** One on whose word something is told. */
  readonly voice: (article: Article, voice: Voice) => string;
  readonly row: (row: Row) => string;
  /** Words that the passages of a row share besides its names. */
  readonly sharedWords: (row: Row) => string;
  readonly place: (statement: Statement) => string;
  /** A row told apart from others by how it begins. */
  readonly rowApart: (row: Row) => string;
  /** Whose passage it is, and where it stands. */
  readonly passageApart: (statement: Statement) => string;
  readonly beginning: (statement: Statement) => string;
}

/** Names for a board. */
export function boardNames(language: Language, formats: Formats, t: TFunction<'claims'>): BoardNames {
  const entity = (article: Article, id: EntityId): string => {
    const known = article.entities.find((one) => one.id === id);
    return (known === undefined ? null : nameIn(language, known)) ?? id;
  };
  const source = ({ publisher }: Pick<Source, 'publisher'>): string => (publisher === null ? t('unknownSource') : (nameIn(language, { ar: publisher.name, latin: publisher.latin }) ?? publisher.name));
  const column = (at: number): string => t('source', { number: formats.number(at + 1) });
  const named = ({ topic, cells }: Row): readonly string[] => {
    const articles = cells.flatMap((cell) => cell ?? []).map(({ told }) => told.article);
    return topic.entities.slice(0, NAMES).flatMap((id) => {
      const article = articles.find(({ entities }) => entities.some((one) => one.id === id));
      return article === undefined ? [] : [entity(article, id)];
    });
  };
  const row = (one: Row): string => {
    const known = named(one);
    const parts = known.length > 0 ? known : figures(one.topic, formats);
    return parts.length > 0 ? parts.join(t('comma')) : one.passages.length === 1 ? t('oneAlone') : t('untold');
  };
  const place = ({ told: { article }, start }: Statement): string => {
    const number = article.blocks.find((block) => block.start <= start && start < block.end)?.number ?? null;
    return number === null ? t('inTitle') : t('passage', { number: formats.number(number) });
  };
  return {
    entity,
    source,
    row,
    place,
    rowApart: (one) => {
      const first = one.cells.flatMap((cell) => cell ?? []).find(({ key }) => key === one.id);
      return first === undefined ? row(one) : t('regroup.item', { name: row(one), words: beginning(first) });
    },
    passageApart: (statement) => {
      const { article } = statement.told;
      return article.publisher === null ? place(statement) : [source(article), place(statement)].join(t('comma'));
    },
    beginning,
    column,
    columnNamed: (one, at) => (one.publisher === null ? column(at) : [column(at), source(one)].join(t('comma'))),
    teller: (article, { citing, stand, verb }) => {
      const who = citing.length === 0 ? t('article') : t('articleCiting', { names: citing.map((id) => entity(article, id)).join(t('comma')) });
      return verb === null ? who : t(stand === 'admits' ? 'articleAdmits' : 'articleDenies', { who, verb: article.text.slice(verb.start, verb.end) });
    },
    sourceApart: (one, at) => (one.publisher === null ? column(at) : source(one)),
    voice: (article, voice) => (voice.entity === null ? (voice.words ?? t('unsaid')) : entity(article, voice.entity)),
    sharedWords: (row) => {
      const said = new Set(words(named(row).join(' ')).map(({ text }) => text));
      return row.topic.words.filter((word) => !said.has(word)).slice(0, WORDS).join(ARABIC_COMMA);
    },
  };
}

function figures({ numbers, times }: Topic, formats: Formats): readonly string[] {
  const days = times.filter((time) => /^\d{4}-\d{2}-\d{2}$/.test(time)).map((day) => formats.day(day));
  return [...numbers.flatMap((number) => figure(number, formats)), ...days].slice(0, FIGURES);
}

/** A figure of the index says its unit by a name of its own («1376 km2»): the number alone says it in any language. */
function figure(label: string, formats: Formats): readonly string[] {
  const [, value = '', percent] = /^(\d+(?:\.\d+)?)(%?)/.exec(label) ?? [];
  if (value === '') return [];
  return [percent === '%' ? formats.percent(Number(value) / 100) : formats.number(Number(value))];
}

/** The first words of a sentence, whole ones. */
function beginning({ told: { article }, start, end }: Statement): string {
  const all = words(article.text, { start, end });
  const last = all[BEGINNING - 1];
  return all.length <= BEGINNING || last === undefined ? article.text.slice(start, end) : `${article.text.slice(start, last.end)}…`;
}
