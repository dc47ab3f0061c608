import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { words } from '../../../core/text/words';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../parts/button';
import { Live } from '../../parts/live';
import { type Anchor, Popover } from '../../parts/popover';
import { useMedia } from './use-media';
import { useShare } from './use-share';

/** What the bar is about: words of the article, and where they stand on the page. */
export interface BarSubject {
  readonly span: Span;
  /** Block index when the whole passage is meant; null for selected words. */
  readonly block: number | null;
  readonly anchor: Anchor;
}

interface Props {
  readonly article: Article;
  readonly subject: BarSubject;
  /** True when the keyboard asked for the bar: the focus then moves into it. */
  readonly takesFocus: boolean;
  /** Makes the whole passage the subject. */
  readonly onWiden: (() => void) | null;
  readonly onFailure: (passage: string) => void;
  readonly onClose: () => void;
}

/** A small bar at a passage: its link, its quotation, the device's sharing. */
export function PassageBar({ article, subject, takesFocus, onWiden, onFailure, onClose }: Props): ReactNode {
  const { t } = useTranslation('article');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const { shared, copyLink, copyQuote, share } = useShare(article, subject.span, onFailure);
  const bar = useRef<HTMLDivElement>(null);
  // The system's own menu stands above selected words on touch screens.
  const below = useMedia('(pointer: coarse)');
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const number = subject.block === null ? null : (article.blocks[subject.block]?.number ?? null);
  const what =
    subject.block === null
      ? t('passage.words', { count: words(article.text, subject.span).length })
      : number === null
        ? t('passage.wholeOther')
        : t('passage.whole', { number: formats.number(number) });
  const said = shared === 'link' ? t('passage.copiedLink') : shared === 'quote' ? t('passage.copiedQuote') : shared === 'failed' ? common('copyFailed') : '';
  return (
    <Popover anchor={subject.anchor} onClose={onClose} label={t('passage.bar')} placement={below ? 'bottom' : 'top'}>
      <div ref={bar} className="flex flex-wrap items-center gap-x-1 p-1">
        <span className="px-2 text-xs text-faint">{said === '' ? what : said}</span>
        <Button look="quiet" icon={shared === 'link' ? 'check' : 'link'} onClick={copyLink}>
          {t('passage.copyLink')}
        </Button>
        <Button look="quiet" icon={shared === 'quote' ? 'check' : 'quote'} onClick={copyQuote}>
          {t('passage.copyQuote')}
        </Button>
        {share !== null && (
          <Button look="quiet" icon="share" onClick={share}>
            {t('passage.share')}
          </Button>
        )}
        {onWiden !== null && (
          <Button look="quiet" icon="list" onClick={onWiden}>
            {t('passage.widen')}
          </Button>
        )}
      </div>
      <Live>{said}</Live>
    </Popover>
  );
}
