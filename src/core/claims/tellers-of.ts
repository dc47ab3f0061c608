import { speakerVoice, voiceKey } from '../attribution/voice';
import type { Quotation } from '../model/annotation';
import type { Article } from '../model/article';
import { contains, overlaps, type Span } from '../model/span';
import { standingsIn } from '../timeline/stances';
import type { Teller } from './board';
import { STAND_OF } from './stand';

/** Whoever is quoted in a sentence, in the order of their words; the article itself, on the word of those it cites there, when nobody is: then a verb may say that it is admitted or denied. */
export function tellersOf(article: Article, sentence: Span): readonly Teller[] {
  const quoted = article.quotations.filter(({ content }) => overlaps(content, sentence)).sort((a, b) => a.content.start - b.content.start);
  const whole = quoted.filter((quotation, at) => !quoted.some((other, index) => isSame(article, quotation, other) && (length(other) > length(quotation) || (length(other) === length(quotation) && index < at))));
  if (whole.length > 0) return whole.map((quotation) => ({ quotation, citing: [], stand: STAND_OF[quotation.stance], verb: null }));
  const citing = article.citations.filter((citation) => contains(sentence, citation)).map(({ entity }) => entity);
  return [{ quotation: null, citing: [...new Set(citing)], ...unquoted(article, sentence) }];
}

/** How somebody stands to what an article tells of him without his words. «لم يُقرّ» is no denial, and leaves it to the article. */
function unquoted(article: Article, sentence: Span): Pick<Teller, 'stand' | 'verb'> {
  const block = article.blocks.find((one) => contains(one, sentence))?.index ?? -1;
  const verb = standingsIn(article, block, sentence).find(({ side, acknowledges }) => (side === 'for') === acknowledges) ?? null;
  return verb === null ? { stand: 'asserts', verb } : { stand: verb.acknowledges ? 'admits' : 'denies', verb: { start: verb.start, end: verb.end } };
}

/** What one speaker says in one way, though marks and verbs part it into pieces. */
function isSame(article: Article, a: Quotation, b: Quotation): boolean {
  const [one, other] = [speakerVoice(article, a), speakerVoice(article, b)];
  return a.stance === b.stance && (one === null ? other === null : other !== null && voiceKey(one) === voiceKey(other));
}

function length({ content }: Quotation): number {
  return content.end - content.start;
}
