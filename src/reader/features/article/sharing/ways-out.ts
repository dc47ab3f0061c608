import { bibtex } from '../../../../core/anchor/cite/bibtex';
import { cite, type CitationLanguage } from '../../../../core/anchor/cite/cite';
import { citedPassage } from '../../../../core/anchor/cite/cited';
import { ris } from '../../../../core/anchor/cite/ris';
import type { SavedPassage } from '../../../../core/anchor/saved/saved-passage';
import { textFragment } from '../../../../core/anchor/quote/text-fragment';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { annotation } from './annotation';
import { fragmentUrl, passageUrl } from './passage-url';

/** The forms in which a passage is copied. */
export type Way = 'link' | 'quotation' | 'bibtex' | 'ris' | 'annotation' | 'fragment';

/** A span in each form; null when it has no such form. Made when asked for. */
export interface WaysOut {
  readonly link: () => string;
  readonly quotation: (language: CitationLanguage) => string;
  readonly bibtex: () => string;
  readonly ris: () => string;
  readonly fragment: () => string | null;
  /** Rejects when its scripts did not arrive. */
  readonly annotation: () => Promise<string>;
}

/** What is known of the span and its article elsewhere; null where nothing is. */
interface Kept {
  readonly saved: SavedPassage | null;
  /** The compiled article below the data. */
  readonly file: string | null;
}

/** The ways in which a span of an article, which must hold a word, can be passed on. */
export function waysOut(article: Article, span: Span, { saved, file }: Kept): WaysOut {
  const link = (): string => passageUrl(article, [span]);
  const cited = (): ReturnType<typeof citedPassage> => citedPassage(article, span, link());
  return {
    link,
    quotation: (language) => cite(cited(), language),
    bibtex: () => bibtex(cited()),
    ris: () => ris(cited()),
    fragment: () => {
      const fragment = textFragment(article, span);
      return fragment === null ? null : fragmentUrl(article, fragment);
    },
    annotation: () => annotation(article, span, saved, file),
  };
}
