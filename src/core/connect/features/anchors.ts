import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import type { EntityId } from '../../model/entity';
import { contains, type Span } from '../../model/span';
import { countryOf } from './country-of';

/** Somebody or some place that an event can be of. */
export interface Anchor extends Span {
  readonly id: EntityId;
  /** The country that it is or acts for; null for others. */
  readonly side: EntityId | null;
  /** A place that is no country. */
  readonly isPlace: boolean;
  /** Said of where, not of who: «في أوكرانيا». */
  readonly isWhere: boolean;
}

/** Where the sentences of a block stand. */
export interface Setting {
  readonly text: string;
  /** The two countries that the article names most. */
  readonly nations: readonly EntityId[];
  /** The place that the whole article is about; null where there is none. */
  readonly topic: EntityId | null;
  /** Who and what a sentence names; the place that the whole article is about where it names none. */
  readonly near: (sentence: Span) => readonly Anchor[];
}

/** Kinds of places that a whole article can be about. */
const AREAS: ReadonlySet<string> = new Set(['region', 'city', 'area']);
const CONTINENT = 'continent';
const COUNTRY = 'country';
const IN_PLACE = /(?:^|\s)في\s$/u;
const LONGEST_WORD = 4;
/** A capital more often stands for who rules there. */
const CAPITAL = 'capital';
const NOWHERE = -1;

/** The setting of a block. */
export function settingOf(article: Article, block: Block): Setting {
  const anchors = anchorsIn(article, block);
  const topic = topicOf(article);
  return {
    text: article.text,
    nations: nationsOf(article),
    topic: topic?.id ?? null,
    near: (sentence) => {
      const named = anchors.filter((anchor) => contains(sentence, anchor));
      return topic === null || named.some((anchor) => anchor.isPlace || (anchor.isWhere && anchor.side !== null)) ? named : [...named, topic];
    },
  };
}

/** True for «في أوكرانيا». */
function isWhere(text: string, start: number): boolean {
  return IN_PLACE.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}

function anchorsIn(article: Article, { index }: Block): readonly Anchor[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const kindOf = (id: EntityId): string | null => entities.get(id)?.kind ?? null;
  const mentioned = article.mentions.filter(({ block }) => block === index).flatMap(({ start, end, entity, metonym }): readonly Anchor[] => {
    const own = metonym ? countryOf(article, entity) : entity;
    if (kindOf(own) === CONTINENT) return [];
    const nation = nationOf(own, article);
    const where = isWhere(article.text, start);
    const kind = kindOf(own);
    const side = kind === COUNTRY ? own : kind === CAPITAL ? countryOf(article, own) : nation;
    return [{ start, end, id: own, side, isPlace: own.startsWith('loc:') && kind !== COUNTRY && (kind !== CAPITAL || where), isWhere: where && kind !== CAPITAL }];
  });
  const people = article.demonyms.filter(({ block }) => block === index).map(({ start, end, of }): Anchor => ({ start, end, id: of, side: of, isPlace: false, isWhere: false }));
  return [...mentioned, ...people].sort((a, b) => a.start - b.start);
}

/** The country whose body an organisation is, by its id («org:russia-ministry-of-defence»). */
function nationOf(id: EntityId, { entities }: Article): EntityId | null {
  return entities.find((entity) => entity.kind === COUNTRY && id.startsWith(`org:${entity.id.slice('loc:'.length)}-`))?.id ?? null;
}

/** The place that an article speaks of most, countries aside. */
function topicOf({ mentions, entities }: Article): Anchor | null {
  const areas = new Set(entities.filter(({ kind }) => AREAS.has(kind ?? '')).map(({ id }) => id));
  const [most] = byCount(mentions.map(({ entity }) => entity).filter((id) => areas.has(id)));
  return most === undefined ? null : { start: NOWHERE, end: NOWHERE, id: most, side: null, isPlace: true, isWhere: false };
}

/** The countries that an article is about: the one that it names most, and a second one that it names at least half as often. */
export function mainCountries(article: Article): readonly EntityId[] {
  const named = namedNations(article);
  const [first = 0, second = 0] = nationsOf(article).map((nation) => named.filter((id) => id === nation).length);
  return nationsOf(article).slice(0, 2 * second >= first ? 2 : 1);
}

function nationsOf(article: Article): readonly EntityId[] {
  return byCount(namedNations(article)).slice(0, 2);
}

function namedNations({ mentions, demonyms, entities }: Article): readonly EntityId[] {
  const nations = new Set(entities.filter(({ kind }) => kind === COUNTRY).map(({ id }) => id));
  return [...mentions.map(({ entity }) => entity), ...demonyms.map(({ of }) => of)].filter((id) => nations.has(id));
}

/** Each once, the commonest first. */
function byCount(ids: readonly EntityId[]): readonly EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
