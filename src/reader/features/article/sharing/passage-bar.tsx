import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownWords } from '../../../../core/anchor/cite/shown-words';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { useArticleFile } from '../../../data/use-article-file';
import { useSavePassage } from '../../../data/use-save-passage';
import { useLanguage } from '../../../i18n/use-language';
import type { BarSubject } from '../bar-subject';
import { BarButton } from './bar-button';
import { BarFrame } from './bar-frame';
import { BarHead } from './bar-head';
import { ByHand } from './by-hand';
import { MoreWays } from './more-ways';
import { SaveButton } from './save-button';
import { spokenSelection } from './spoken-selection';
import { useCopy } from './use-copy';
import type { Gathered } from './use-gathered';
import { type Way, waysOut } from './ways-out';

interface Props {
  readonly article: Article;
  readonly subject: BarSubject;
  /** True when the keyboard asked for the bar: the focus then moves into it. */
  readonly takesFocus: boolean;
  readonly gathered: Gathered;
  readonly onGather: () => void;
  readonly onPicture: () => void;
  readonly onWiden: (span: Span, byKey: boolean) => void;
  readonly onSay: (words: string) => void;
  readonly onClose: () => void;
}

/** A small bar at a passage: its link, its quotation, and behind "more" all other ways to pass it on. */
export function PassageBar({ article, subject, takesFocus, gathered, onGather, onPicture, onWiden, onSay, onClose }: Props): ReactNode {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  const [more, showMore] = useState(false);
  const { copied, copy } = useCopy();
  const { span } = subject;
  const keeping = useSavePassage(article, span);
  const ways = waysOut(article, span, { saved: keeping.saved, file: useArticleFile(article.id) });
  const done = copied?.kind === 'copied' ? copied.way : null;
  const share = shareSheet({ title: article.title.text, text: shownWords(article, span), url: ways.link() });
  const has = gathered.has(span);
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector<HTMLElement>('[data-way]')?.focus();
  }, [takesFocus]);
  useOnce(subject.block === null ? () => onSay(spokenSelection(article, span, t)) : () => onSay(''));
  const put = (way: Way, text: string): void => copy(way, text, (isCopied) => onSay(isCopied ? t(`copied.${way}`) : ''));
  return (
    <BarFrame anchor={subject.anchor} label={t('bar')} closesOutside={subject.block !== null} onClose={onClose}>
      {(docked) => (
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- answers no click: it only keeps a press from taking the selection away
        <div ref={bar} className={docked ? 'passage-bar passage-bar-docked' : 'passage-bar'} onMouseDown={keepSelection}>
          <BarHead article={article} subject={subject} said={done === null ? null : t(`copied.${done}`)} onWiden={onWiden} onClose={docked ? onClose : null} />
          <div className="passage-bar-ways">
            {docked && share !== null && (
              <BarButton icon="share" onClick={share}>
                {t('share')}
              </BarButton>
            )}
            <BarButton way="link" icon={done === 'link' ? 'check' : 'link'} onClick={() => put('link', ways.link())}>
              {t('link')}
            </BarButton>
            <BarButton icon={done === 'quotation' ? 'check' : 'quote'} onClick={() => put('quotation', ways.quotation(language))}>
              {t('quotation')}
            </BarButton>
            <BarButton icon={has ? 'minus' : 'plus'} disabled={!has && gathered.full} onClick={onGather}>
              {has ? t('added') : t('add')}
            </BarButton>
            <SaveButton keeping={keeping} onSay={onSay} />
            <BarButton icon="chevronDown" expanded={more} onClick={() => showMore(!more)}>
              {t('more')}
            </BarButton>
          </div>
          {more && <MoreWays ways={ways} done={done} onCopy={put} onFailure={() => onSay(t('failed'))} onPicture={onPicture} onShare={docked ? null : share} />}
          {copied?.kind === 'refused' && <ByHand text={copied.text} />}
        </div>
      )}
    </BarFrame>
  );
}

/** Opens the sharing of the device; null where it has none. A sheet that is closed rejects; nothing was lost by it. */
function shareSheet(data: ShareData): (() => void) | null {
  return 'share' in navigator ? () => void navigator.share(data).catch(() => undefined) : null;
}

/** A press on the bar leaves the selected words selected. A field is to take the selection. */
function keepSelection(event: MouseEvent): void {
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
}

function useOnce(act: () => void): void {
  const first = useRef(act);
  useEffect(() => {
    first.current();
  }, []);
}
