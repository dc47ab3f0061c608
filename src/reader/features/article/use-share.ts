import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { BASE } from '../../data/base';
import { useFormats } from '../../i18n/use-formats';
import { articleHref } from '../../state/article-url';
import { linkTo } from './passage-link';
import { quotedWords, quoteWithSource } from './quoted-words';

/** What became of the last attempt to share; null before it. */
export type Shared = 'link' | 'quote' | 'failed';

/** The ways to pass a span of the article on. `share` is null where the device has no sharing of its own. */
export interface Sharing {
  readonly shared: Shared | null;
  readonly copyLink: () => void;
  readonly copyQuote: () => void;
  readonly share: (() => void) | null;
}

/** Makes the link and the quotation of a span, and hands them over. `onFailure` is called with the link's value when the clipboard refuses. */
export function useShare(article: Article, span: Span, onFailure: (passage: string) => void): Sharing {
  const { t } = useTranslation('article');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const [shared, setShared] = useState<Shared | null>(null);
  const passage = linkTo(article, span);
  const link = new URL(BASE.slice(0, -1) + articleHref(article.id, { passage }), window.location.href).href;
  const words = quotedWords(article, span);
  const { publisher, date, title } = article;
  const quote = quoteWithSource(
    words,
    {
      title: title.text,
      publisher: publisher?.name ?? common('unknownPublisher'),
      date: date === null ? common('unknownDate') : `${formats.dayRange(date.from, date.to)} (${common(`certainty.${date.certainty}`)})`,
      link,
    },
    { open: t('quote.open'), close: t('quote.close'), comma: t('comma') },
  );
  const copy = (text: string, done: Shared): void => {
    navigator.clipboard.writeText(text).then(
      () => setShared(done),
      () => {
        setShared('failed');
        onFailure(passage);
      },
    );
  };
  return {
    shared,
    copyLink: () => copy(link, 'link'),
    copyQuote: () => copy(quote, 'quote'),
    // A closed sharing dialog rejects; nothing was lost by it.
    share: 'share' in navigator ? () => void navigator.share({ title: title.text, text: words, url: link }).catch(() => undefined) : null,
  };
}
