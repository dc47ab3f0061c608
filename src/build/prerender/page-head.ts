import { escapeHtml, scriptJson } from './escape';
import { cutAtWord, headText } from './head-text';
import type { Site } from './site';

/** The picture that stands for the site where a link to it is shown. */
export const CARD = { file: 'site-card.png', width: 1200, height: 630 } as const;

/** What search results and chats show of a description, in UTF-16 units. */
const DESCRIPTION_UNITS = 280;

/** What the head says of a page. */
export interface PageFacts {
  /** Path of the page that this one stands for, below the base, with a slash at its end; `` for the front page. */
  readonly canonical: string;
  readonly title: string;
  /** What a shared link is headed with. */
  readonly heading: string;
  readonly description: string;
  readonly type: 'article' | 'profile' | 'website';
  /** ISO day; null unless the page of origin states it. */
  readonly published: string | null;
  /** schema.org; null for none. */
  readonly data: object | null;
}

/** The tags of a page's head that speak of its content. A canonical link without the site's address is relative to the base (`./`); whatever must be absolute is left out then. */
export function pageHead(facts: PageFacts, site: Site): string {
  const description = cutAtWord(headText(facts.description), DESCRIPTION_UNITS);
  const address = site.address === null ? null : site.address + facts.canonical;
  return [
    `<title>${escapeHtml(headText(facts.title))}</title>`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${escapeHtml(address ?? `./${facts.canonical}`)}" />`,
    meta('property', 'og:title', headText(facts.heading)),
    meta('property', 'og:description', description),
    meta('property', 'og:type', facts.type),
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:locale', 'ar_AR'),
    ...(address === null ? [] : [meta('property', 'og:url', address)]),
    ...(facts.published === null ? [] : [meta('property', 'article:published_time', facts.published)]),
    ...picture(site),
    ...(facts.data === null ? [] : [`<script type="application/ld+json">${scriptJson(facts.data)}</script>`]),
  ].join('\n    ');
}

function picture({ address, name, description }: Site): readonly string[] {
  if (address === null) return [meta('name', 'twitter:card', 'summary')];
  return [
    meta('property', 'og:image', address + CARD.file),
    meta('property', 'og:image:width', String(CARD.width)),
    meta('property', 'og:image:height', String(CARD.height)),
    meta('property', 'og:image:alt', `${name}: ${description}`),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
}
