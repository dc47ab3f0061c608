import type { Quotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Span } from '../model/span';
import { speakerVoice, UNKNOWN_VOICE, type Voice, voiceKey, wordsAt } from './voice';

/** One through whom somebody's words came to the reader, or who said them. */
export interface ChainLink {
  readonly role: 'publisher' | 'outlet' | 'speaker';
  readonly voice: Voice;
  /** Where the passage names it; null for a publisher, for a speaker carried over and for nobody. */
  readonly span: Span | null;
}

type Parts = Pick<Article, 'text' | 'quotations' | 'publisher'>;

/** The way of somebody's words: whose page they stand on, through whom they came, who said them. Who is not named is told as unknown; whoever would stand twice in a row stands once. */
export function chainOf(article: Parts, quotation: Quotation): readonly ChainLink[] {
  const relays = quotation.via.map(({ entity, span }): ChainLink => ({ role: 'outlet', voice: { entity, words: wordsAt(article, span) }, span }));
  const speaker: ChainLink = { role: 'speaker', voice: speakerVoice(article, quotation) ?? UNKNOWN_VOICE, span: quotation.speaker?.span ?? null };
  const source = publisherLink(article);
  const publisher = article.publisher?.id ?? null;
  return [source, ...distinct([...relays.filter(({ voice }) => voice.entity === null || voice.entity !== publisher), speaker])];
}

/** Tells chains of one way from others. */
export function chainKey(chain: readonly ChainLink[]): string {
  return chain.map(({ role, voice }) => `${role} ${voiceKey(voice)}`).join('\n');
}

function publisherLink({ publisher }: Parts): ChainLink {
  const voice = publisher === null ? UNKNOWN_VOICE : { entity: null, words: publisher.name };
  return { role: 'publisher', voice, span: null };
}

/** Of those who are the same («قالت رويترز», told by رويترز) the one nearest to the words. */
function distinct(links: readonly ChainLink[]): readonly ChainLink[] {
  return links.filter((link, at) => {
    const next = links[at + 1];
    return next === undefined || voiceKey(next.voice) !== voiceKey(link.voice);
  });
}
