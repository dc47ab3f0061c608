import type { Quotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';
import type { Span } from '../model/span';
import { fold } from '../text/fold';

/** Somebody on whose word something is told: by entity where one is known, else as the text writes it («مصدر أمني»). Both are null for one whom nobody names. */
export interface Voice {
  readonly entity: EntityId | null;
  readonly words: string | null;
}

/** Nobody that the text or the page names. */
export const UNKNOWN_VOICE: Voice = { entity: null, words: null };

type Parts = Pick<Article, 'text' | 'quotations'>;

/** Who speaks in a quotation of an article. An office that is carried over («وأضاف») is told in the words that named it last; null where the text gives no source. */
export function speakerVoice(article: Parts, quotation: Quotation): Voice | null {
  const { speaker } = quotation;
  if (speaker === null) return null;
  if (speaker.span !== null) return { entity: speaker.entity, words: wordsAt(article, speaker.span) };
  return { entity: speaker.entity, words: speaker.entity === null ? wordsBefore(article, quotation) : null };
}

/** Tells one voice from all others of an article. */
export function voiceKey({ entity, words }: Voice): string {
  return entity ?? `«${fold(words ?? '')}`;
}

/** The words of a span. */
export function wordsAt({ text }: Pick<Article, 'text'>, { start, end }: Span): string {
  return text.slice(start, end);
}

function wordsBefore(article: Parts, { content, speaker }: Quotation): string | null {
  const before = article.quotations.flatMap((one) => (one.content.start < content.start && one.speaker !== null && one.speaker.kind === speaker?.kind && one.speaker.entity === null && one.speaker.span !== null ? [one.speaker.span] : []));
  const last = before.reduce<Span | null>((best, span) => (best === null || span.start > best.start ? span : best), null);
  return last === null ? null : wordsAt(article, last);
}
