import { type ReactNode, type RefObject, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Article } from '../../../../core/model/article';
import { Button } from '../../../parts/button';
import { Notice } from '../../../parts/states';
import { type ArticleState, formatArticle } from '../../../state/article-url';
import type { Target } from '../use-target';
import { isShown, type Shown } from './arrival';
import { useRenamed } from './entry-state';
import { LandingDock, LandingNotice, PassageSlip } from './load-landing';
import { markIndex } from './mark-index';

/** What is told on the page of an address's passages, and the ways between them. */
export interface Landing {
  /** True while something is marked or told that can be dismissed. */
  readonly open: boolean;
  /** At the top of the article. */
  readonly notice: ReactNode;
  /** At its lower edge. */
  readonly dock: ReactNode;
  /** Under a block. */
  readonly slipOf: (block: number) => ReactNode;
  /** Brings the reader to the first passage that is there, else to the top; `scroll` false where the browser has brought them already. */
  readonly arrive: (scroll: boolean) => void;
  /** Takes marks and notices away, without a step in the history. */
  readonly dismiss: () => void;
}

/** Where one walks to in the article. */
interface Ways {
  readonly state: ArticleState;
  readonly toBlock: (block: number) => void;
  readonly onCurrent: (block: number) => void;
  readonly showRemoved: (block: number) => void;
}

/** Tells where the address led, and brings the reader there. */
export function useLanding(article: Article, root: RefObject<HTMLElement | null>, target: Target, { state, toBlock, onCurrent, showRemoved }: Ways): Landing {
  const [path, navigate] = useLocation();
  const renamed = useRenamed();
  const [place, setPlace] = useState({ target, at: 0 });
  const { arrivals } = target;
  const shown = arrivals.filter(isShown);
  const at = place.target === target ? place.at : Math.max(0, arrivals.findIndex(isShown));

  const bring = (one: Shown, to: { readonly focus: boolean; readonly scroll: boolean }): void => {
    const block = article.blocks[one.block];
    const words = root.current?.querySelector<HTMLElement>(`[data-block="${one.block}"]`);
    onCurrent(one.block);
    if (to.focus) words?.focus({ preventScroll: true });
    const mark = block && words?.querySelectorAll('.mark-target')[markIndex(target.spans, block, one.span)];
    if (to.scroll) (mark ?? words)?.scrollIntoView({ block: 'start' });
  };
  const dismiss = (): void => {
    const search = formatArticle({ ...state, passage: null });
    navigate(`${path.replace(BEHIND_ARTICLE, '$1')}${search === '' ? '' : `?${search}`}`, { replace: true });
    const [first] = shown;
    const seat = first === undefined ? '[data-block]' : `[data-block="${first.block}"]`;
    root.current?.querySelector<HTMLElement>(seat)?.focus({ preventScroll: true });
  };
  // Opened from a search the bar of its hits tells enough: the paragraph was only the way to one of them.
  const fromSearch = state.filter.text.trim() !== '' && arrivals.every(({ kind }) => kind === 'paragraph');
  const told = shown.length === 0 && (arrivals.length > 0 || renamed !== null);
  return {
    open: arrivals.length > 0 || renamed !== null,
    notice: (
      <>
        {target.retry !== null && <Unfollowed onRetry={target.retry} />}
        <Suspense fallback={null}>
          {told && <LandingNotice article={article} arrivals={arrivals} renamed={renamed} onStood={toBlock} onSetAside={showRemoved} onDismiss={dismiss} />}
        </Suspense>
      </>
    ),
    dock: (
      <Suspense fallback={null}>
        {shown.length > 0 && !fromSearch && (
          <LandingDock
            article={article}
            arrivals={arrivals}
            renamed={renamed}
            at={at}
            onGo={(index, focus) => {
              const one = arrivals[index];
              setPlace({ target, at: index });
              if (one !== undefined && isShown(one)) bring(one, { focus, scroll: true });
            }}
            onStood={toBlock}
            onSetAside={showRemoved}
            onDismiss={dismiss}
          />
        )}
      </Suspense>
    ),
    slipOf: (block) => {
      const slips = shown.filter((one) => one.last === block && (one.kind === 'moved' || one.kind === 'changed'));
      return slips.length === 0 ? null : <Suspense fallback={null}>{slips.map((one) => one.kind !== 'paragraph' && <PassageSlip key={`${one.span.start}-${one.span.end}`} article={article} shown={one} />)}</Suspense>;
    },
    arrive: (scroll) => {
      const [first] = shown;
      if (first !== undefined) return bring(first, { focus: true, scroll });
      if (scroll) window.scrollTo(0, 0);
      root.current?.querySelector<HTMLElement>('[data-landing]')?.focus({ preventScroll: true });
    },
    dismiss,
  };
}

/** A paragraph's number, or a lone slash, behind the article in a path. */
const BEHIND_ARTICLE = /^(\/a\/[^/]+)\/.*$/;

/** The script that follows links did not arrive. */
function Unfollowed({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="alert" className="mb-6">
      <Notice icon="warning">
        <p>{t('error.network')}</p>
        <Button look="outline" onClick={onRetry} className="mt-2">
          {t('retry')}
        </Button>
      </Notice>
    </div>
  );
}
