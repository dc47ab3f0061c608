import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Article } from '../../../core/model/article';
import { isPassage } from '../../../core/model/block';
import type { EntityType } from '../../../core/model/entity';
import { classes } from '../../parts/classes';
import { useArticleState } from '../../state/use-article-state';
import { ArticleHeader } from './article-header';
import { ArticleText } from './article-text';
import { ConnectedPlace } from './connected-place';
import { CorrectionNoticePlace } from './correct/correction-notice-place';
import { focusOf, mentionOf } from './focus';
import { useHits } from './hits/use-hits';
import { useLanding } from './landing/use-landing';
import { layersOf, layOut } from './layers';
import { COLUMN_MEDIA, NameCardPlace } from './name-card-place';
import { NeighbourLinks } from './neighbour-links';
import { SavedPlace } from './saved-place';
import { SharingPlace } from './sharing-place';
import { SideColumn } from './side-column';
import { SimilarPlace } from './similar/similar-place';
import { useArrivalAt } from './use-arrival-at';
import { isOpenMention, useArticleKeys } from './use-article-keys';
import { useBar } from './use-bar';
import { useDragFromNames } from './use-drag-from-names';
import { useKeySelection } from './use-key-selection';
import { useMedia } from '../../parts/use-media';
import { nameElement, useNames } from './use-names';
import { useOverlay } from './use-overlay';
import { useTarget } from './use-target';
import { walk } from './walk';

const HIDES = { PER: 'hide-person', LOC: 'hide-place', ORG: 'hide-organisation' } as const satisfies Record<EntityType, string>;
/** Where the side column has room. The same as in article.css. */
const SIDE_MEDIA = '(min-width: 64rem)';

/** One article with everything that one can ask of it. */
export function ArticlePage({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation('article');
  const [state, change] = useArticleState();
  const root = useRef<HTMLElement>(null);
  const wide = useMedia(SIDE_MEDIA);
  const stays = useMedia(COLUMN_MEDIA);
  const [entering, enterCard] = useState(false);
  const [current, setCurrent] = useState<number | null>(null);

  const { paragraph = null } = useParams();
  const target = useTarget(article, { passage: state.passage, paragraph });
  const overlay = useOverlay(article, state.filter, target.spans);
  const sections = useMemo(() => {
    const layers = layersOf(article, overlay);
    return article.blocks.map((block) => layOut(block, layers));
  }, [article, overlay]);

  const pinned = mentionOf(article, state.focus);
  const pin = (mention: number | null): void => change((now) => ({ ...now, focus: focusOf(article, mention) }), pinned === null && mention !== null ? 'push' : 'replace');
  const names = useNames(root, stays, (mention, by) => {
    if (mention !== null || pinned !== null) pin(mention);
    if (mention !== null && by === 'key') enterCard(true);
  });
  const visit = (mention: number): void => {
    names.visit(mention);
    pin(mention);
  };
  const close = (): void => {
    if (pinned !== null) {
      pin(null);
      nameElement(root.current, pinned)?.focus({ preventScroll: true });
      names.leave();
    } else if (bar.subject !== null) bar.close();
    else if (names.pointed !== null) names.leave();
    else if (landing.open) landing.dismiss();
  };

  const bar = useBar(root, article);
  useDragFromNames(root);
  const goTo = (block: number, edge: ScrollLogicalPosition = 'start'): void => {
    setCurrent(block);
    const words = root.current?.querySelector<HTMLElement>(`[data-block="${block}"]`);
    words?.focus({ preventScroll: true });
    (words?.querySelector('mark') ?? words)?.scrollIntoView({ block: edge });
  };
  const landing = useLanding(article, root, target, {
    state,
    toBlock: goTo,
    onCurrent: setCurrent,
    showRemoved: (block) => {
      change((now) => ({ ...now, removed: true }), 'replace');
      goTo(article.blocks.findLast((one) => one.index <= block && isPassage(one))?.index ?? 0);
    },
  });
  const hits = useHits(root, article, overlay.hits, {
    words: state.filter.text,
    targets: target.spans,
    focus: (hit) => names.quietly(() => hit.focus({ preventScroll: true })),
    onBlock: setCurrent,
    onSetAside: () => change((now) => ({ ...now, removed: true }), 'replace'),
    onClose: () => change((now) => ({ ...now, filter: { ...now.filter, text: '' } }), 'replace'),
  });
  useArrivalAt(target, pinned, overlay.hits.length > 0, {
    toTarget: landing.arrive,
    toMention: names.visit,
    toHit: hits.arrive,
  });

  useArticleKeys(article, state, {
    current,
    mention: pinned ?? names.tabStop,
    walksHits: hits.current !== null,
    onPassage: (block) => goTo(block, 'nearest'),
    onMention: visit,
    onShare: bar.openAt,
    selection: useKeySelection(root, article, current, setCurrent),
    onClose: close,
  });

  const shown = pinned ?? names.pointed;
  const pointed = shown === null ? null : (article.mentions[shown]?.entity ?? null);
  const tabStop = names.tabStop ?? walk(article.mentions.length, null, 1, (index) => isOpenMention(article, state, index));
  const passages = { article, sections, tabStop, pointed, hit: hits.current, current, open: bar.subject?.block ?? null, onShare: bar.openPassage, slipOf: landing.slipOf };
  const side = (
    <SideColumn
      article={article}
      hidden={state.hidden}
      removed={state.removed}
      onHide={(type) => change((now) => ({ ...now, hidden: now.hidden.includes(type) ? now.hidden.filter((one) => one !== type) : [...now.hidden, type] }), 'replace')}
      onRemoved={() => change((now) => ({ ...now, removed: !now.removed }))}
      onVisit={visit}
      onPassage={goTo}
    />
  );
  return (
    <div className={classes('page article-grid', ...state.hidden.map((type) => HIDES[type]))}>
      <aside aria-label={t('parts')} className="article-side max-lg:hidden">
        {wide && side}
      </aside>
      <article ref={root} aria-label={article.title.text} className="min-w-0">
        <div className="article-words">
          {landing.notice}
          <ArticleHeader {...passages} onVisit={visit} />
          <details className="mb-8 rounded-xl bg-sunk px-4 py-2 lg:hidden">
            <summary className="flex min-h-9 items-center text-sm text-soft">{t('parts')}</summary>
            <div className="pt-3 pb-2">{!wide && side}</div>
          </details>
          <ArticleText {...passages} removed={state.removed} />
          <ConnectedPlace article={article} />
          <NeighbourLinks article={article.id} filter={state.filter} />
          <SimilarPlace article={article.id} />
          <div className="article-docks">
            {landing.dock}
            {hits.bar}
          </div>
        </div>
      </article>
      <NameCardPlace
        article={article}
        pinned={pinned}
        pointed={names.pointed}
        elementOf={(mention) => nameElement(root.current, mention)}
        entering={entering}
        onEntered={() => enterCard(false)}
        onVisit={visit}
        onKeep={(mention) => pinned === null && pin(mention)}
        onCorrected={() => {
          pin(null);
          names.leave();
        }}
        onClose={close}
        hold={names.hold}
        release={names.release}
      />
      <CorrectionNoticePlace onLeave={() => root.current?.querySelector<HTMLElement>('[data-mention][tabindex="0"]')?.focus({ preventScroll: true })} />
      <SharingPlace root={root} article={article} bar={bar} />
      <SavedPlace root={root} any={overlay.saved.length > 0} />
    </div>
  );
}
