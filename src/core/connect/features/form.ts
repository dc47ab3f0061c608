import { stem } from '../../text/stem';

const ARTICLE = 'ال';
const SHORTEST = 3;
/** The article, alone and with what is glued before it. */
const WITH_ARTICLE = ['وبال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'] as const;
const PREPOSITIONS = 'بلك';
/** A shorter word that begins like a preposition is more likely none. */
const LONG = 6;

/** The light stem of a folded word, particles away. */
export function formOf(folded: string): string {
  return stem(ARTICLE + withoutArticle(folded));
}

function withoutArticle(folded: string): string {
  const prefix = WITH_ARTICLE.find((glued) => folded.startsWith(glued) && folded.length - glued.length >= SHORTEST);
  if (prefix !== undefined) return folded.slice(prefix.length);
  return folded.length >= LONG && PREPOSITIONS.includes(folded.charAt(0)) ? folded.slice(1) : folded;
}
