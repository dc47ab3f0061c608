import type { QueryPart } from '../analyze/parse-query';

/** A query that reads as these parts. */
export function formatQuery(parts: readonly QueryPart[]): string {
  return parts.map((part, i) => (part.or && i > 0 ? `OR ${formatPart(part)}` : formatPart(part))).join(' ');
}

function formatPart({ text, phrase, refused, starred }: QueryPart): string {
  const words = starred ? `${text}*` : text;
  return `${refused ? '-' : ''}${phrase ? `"${words}"` : words}`;
}
