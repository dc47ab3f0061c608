import type { Quotation } from '../../../core/model/annotation';
import type { Article } from '../../../core/model/article';
import type { Language } from '../../i18n/languages';
import { nameIn } from '../../i18n/name-in';

/** Who is quoted, by name where it is known, else in the words of the article; null when it names nobody. */
export function speakerName({ text, entities }: Article, { speaker }: Quotation, language: Language): string | null {
  if (speaker === null) return null;
  const entity = entities.find(({ id }) => id === speaker.entity);
  const name = entity === undefined ? null : nameIn(language, entity);
  return name ?? (speaker.span === null ? null : text.slice(speaker.span.start, speaker.span.end));
}
