import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import type { EntityId } from '../../model/entity';
import { contains, type Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import { mainCountries } from './anchors';
import { countryOf } from './country-of';
import { eventsIn } from './events';
import { FeatureList } from './feature-list';
import type { Feature } from './feature';
import { namesOnly } from './names-only';
import { numbersIn } from './numbers-in';
import { addWords } from './passage-words';
import { entityRates, RATES } from './rates';
import { sentenceDays } from './sentence-days';
import { speakerSpans } from './speaker-spans';

/** A passage as it is compared with others. */
export interface PassageFeatures {
  /** Ordinal in its article. */
  readonly passage: number;
  /** Each once, in the order of the text; none of a title that only names a matter. */
  readonly features: readonly Feature[];
  /** All of its words, folded. */
  readonly words: readonly string[];
}

const COUNTRY = 'country';
/** Of an entity that is known beyond its article. Others have a number of their own in each. */
const LOCAL = 'local:';

/** Dates that say when, and no season or «lately». */
const CALENDAR = /^\d{4}(?:-|$)/;
/** Characters of a date; what follows is a part of the day. */
const DATE = 10;

/** What the passages of an article tell. */
export function passageFeatures(article: Article): (block: Block, passage: number) => PassageFeatures {
  const rateOf = entityRates(article);
  const main = mainCountries(article);
  const countries = new Set(article.entities.filter(({ kind }) => kind === COUNTRY).map(({ id }) => id));
  return (block, passage) => {
    const folded = words(article.text, block).map(({ text }) => fold(text));
    if (passage === 0 && namesOnly(article.text.slice(block.start, block.end))) return { passage, features: [], words: folded };
    const sentences = article.sentences.filter((sentence) => sentence.block === block.index);
    const list = new FeatureList(sentences.length === 0 ? [block] : sentences, speakerSpans(article, block.index));
    const names = namesIn(article, block);
    for (const { id, start } of names) list.add({ kind: 'entity', key: id, shown: id, rate: rateOf(id) }, start);
    addLands(list, names.filter(({ id }) => countries.has(id)), main);
    const times = article.times.filter((time) => time.block === block.index);
    for (const { value, start } of times) if (value !== null && CALENDAR.test(value)) list.add({ kind: 'time', key: value.slice(0, DATE), shown: value, rate: RATES.time }, start);
    for (const { text, start } of numbersIn(article.text, block, times)) list.add({ kind: 'number', key: text, shown: text, rate: RATES.number }, start);
    addWords(list, article.text, block, [...names, ...times]);
    list.sentences.forEach((sentence, at) => list.put('when', String(sentenceDays(article, sentence)), at));
    return { passage, features: [...list.features(), ...firstOfEach(eventsIn(article, block))], words: folded };
  };
}

interface Name extends Span {
  readonly id: EntityId;
}

/** Who and what a block names that is known beyond its article; nations as their countries. */
function namesIn(article: Article, { index }: Block): readonly Name[] {
  const mentioned = article.mentions.filter(({ block, entity }) => block === index && !entity.startsWith(LOCAL));
  const people = article.demonyms.filter(({ block }) => block === index);
  return [...mentioned.map(({ entity, metonym, start, end }) => ({ id: metonym ? countryOf(article, entity) : entity, start, end })), ...people.map(({ of, start, end }) => ({ id: of, start, end }))];
}

/** The countries of each sentence; of one that names none, those that the article is about. */
function addLands(list: FeatureList, named: readonly Name[], main: readonly EntityId[]): void {
  for (const [at, sentence] of list.sentences.entries()) {
    const own = named.filter((name) => contains(sentence, name));
    for (const { id } of own) list.put('land', id, at);
    if (own.length > 0) continue;
    for (const id of main) list.put('land', id, at);
  }
}

function firstOfEach(events: readonly Feature[]): readonly Feature[] {
  const found = new Map<string, Feature>();
  for (const event of events) if (!found.has(event.key)) found.set(event.key, event);
  return [...found.values()];
}
