import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE } from '../../../../core/text/code-points';
import { directionOf } from '../../../i18n/languages';
import { useFormats } from '../../../i18n/use-formats';
import { useLanguage } from '../../../i18n/use-language';
import type { CardContent } from './card';
import { cardParagraphs, passagesOf } from './card-words';
import { shortAddress } from './short-address';

/** What the card of a span says, in the language of the page. */
export function useCardContent(article: Article, { start, end }: Span, link: string, numbered: boolean): CardContent {
  const { t } = useTranslation('card');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const direction = directionOf(useLanguage());
  return useMemo(() => {
    const span = { start, end };
    const { publisher, date, title } = article;
    const passages = passagesOf(article, span);
    const isTitle = passages.every(({ kind }) => kind === 'title');
    const numbers = passages.flatMap(({ number }) => (number === null ? [] : [number]));
    const [from, to] = [numbers[0], numbers.at(-1)];
    const facts = [
      ...(title.generated ? [common('generatedTitle')] : []),
      // A publisher's name in another script keeps its own direction on the line.
      publisher === null ? common('unknownPublisher') : FIRST_STRONG_ISOLATE + publisher.name + POP_DIRECTIONAL_ISOLATE,
      date === null ? common('unknownDate') : `${formats.dayRange(date.from, date.to)} (${common(`certainty.${date.certainty}`)})`,
      ...(!numbered || from === undefined || to === undefined ? [] : [from === to ? t('paragraph', { number: formats.number(from) }) : t('paragraphs', { from: formats.number(from), to: formats.number(to) })]),
    ];
    return { paragraphs: cardParagraphs(article, span), title: isTitle ? null : title.text, facts, address: shortAddress(link), direction, leftOut: (count) => t('leftOut', { count }) };
  }, [article, start, end, link, numbered, t, common, formats, direction]);
}
