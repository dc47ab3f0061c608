import { articleKey } from '../../core/corpus/article-key';
import type { Article } from '../../core/model/article';
import { isPassage } from '../../core/model/block';
import type { Entity, EntityType } from '../../core/model/entity';
import { cutAtWord, headText } from './head-text';
import type { Site } from './site';

const TYPES = { PER: 'Person', LOC: 'Place', ORG: 'Organization' } as const satisfies Record<EntityType, string>;
/** Enough for a summary: the text itself stands on the page. */
const ABSTRACT_UNITS = 500;
/** Names of an article that are told to search engines; the most frequent ones. */
const MOST_NAMES = 20;

/** An article as schema.org describes it. What is not known is not said: no date but one that the page states, no publisher but the page's own. */
export function newsArticle(article: Article, site: Site): object {
  const { provenance, publisher, title } = article;
  const url = site.address === null ? null : `${site.address}a/${articleKey(article.id)}/`;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headText(title.text),
    inLanguage: 'ar',
    ...known('url', url),
    ...known('mainEntityOfPage', url),
    ...known('abstract', leadOf(article)),
    wordCount: article.words,
    ...known('datePublished', statedDay(article)),
    ...known('publisher', publisher === null ? null : { '@type': 'NewsMediaOrganization', name: headText(publisher.name), ...known('alternateName', publisher.latin) }),
    ...known('creditText', provenance.author === null ? null : headText(provenance.author)),
    ...known('isBasedOn', webAddress(provenance.url)),
    isPartOf: { '@type': 'WebSite', name: site.name, ...known('url', site.address) },
    mentions: mentioned(article).map(named),
  };
}

/** The day of writing when it is one day and the page of origin states it; null otherwise. */
export function statedDay({ date }: Article): string | null {
  return date?.certainty === 'stated' && date.from === date.to ? date.from : null;
}

/** The first paragraph, shortened; null when there is none. */
export function leadOf(article: Article): string | null {
  const first = article.blocks.find(({ number }) => number !== null);
  return first === undefined ? null : cutAtWord(headText(article.text.slice(first.start, first.end)), ABSTRACT_UNITS);
}

/** Whom and what the article's own text names, most often first. */
function mentioned(article: Article): readonly Entity[] {
  const counts = new Map<string, number>();
  for (const { entity, block } of article.mentions) {
    const home = article.blocks[block];
    if (home !== undefined && isPassage(home)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const count = ({ id }: Entity): number => counts.get(id) ?? 0;
  return article.entities.filter((entity) => count(entity) > 0).toSorted((a, b) => count(b) - count(a)).slice(0, MOST_NAMES);
}

function named({ type, ar, latin, wikidata }: Entity): object {
  const name = ar ?? latin ?? '';
  return {
    '@type': TYPES[type],
    name,
    ...known('alternateName', latin === name ? null : latin),
    ...known('sameAs', wikidata === null ? null : `https://www.wikidata.org/wiki/${wikidata}`),
  };
}

function known(key: string, value: unknown): object {
  return value === null ? {} : { [key]: value };
}

/** An address of the web; null for any other (`javascript:` in a sidecar says nothing). */
function webAddress(url: string | null): string | null {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : null;
}
