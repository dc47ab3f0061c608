import type { Cited } from './cited';

/** What a list of references has no field for: the paragraph, and what of the rest was inferred. In English, as the names of the fields are; empty when there is nothing to say. */
export function note({ paragraphs, date, generated }: Cited): string {
  const [first, last] = paragraphs ?? [null, null];
  return [
    ...(first === null ? [] : [first === last ? `Paragraph ${first}` : `Paragraphs ${first}–${last}`]),
    ...(date === null || date.certainty === 'stated' ? [] : [date.certainty === 'editor' ? 'Date estimated by an editor' : 'Date inferred']),
    ...(generated ? ['Title made from the opening words'] : []),
  ].join('. ');
}
