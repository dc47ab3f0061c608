import { type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { Boundary } from '../../parts/boundary';
import { lazyPart } from '../../parts/lazy-part';
import { Popover } from '../../parts/popover';
import { Sheet } from '../../parts/sheet';
import { useMedia } from '../../parts/use-media';

const NameCard = lazyPart('reasons', () => import('./name-card'), (module) => module.NameCard);

/** Where the third column has room. The same as in article.css. */
export const COLUMN_MEDIA = '(min-width: 80rem)';
/** Where a card is put under the thumb rather than beside the name. */
export const SHEET_MEDIA = '(max-width: 39.99rem), (hover: none)';

interface Props {
  readonly article: Article;
  /** Chosen by a click or a key: stays until it is closed. */
  readonly pinned: number | null;
  /** Under the pointer, or focused. */
  readonly pointed: number | null;
  /** The element of a mention. */
  readonly elementOf: (mention: number) => Element | null;
  /** True until the focus, which must move into the card, is there. */
  readonly entering: boolean;
  readonly onEntered: () => void;
  readonly onVisit: (mention: number) => void;
  /** Makes a card that was only pointed at stay. */
  readonly onKeep: (mention: number) => void;
  readonly onCorrected: () => void;
  readonly onClose: () => void;
  readonly hold: () => void;
  readonly release: () => void;
}

/** The card of a name, beside the text where there is room, floating where there is less, and from below on a phone. */
export function NameCardPlace({ article, pinned, pointed, elementOf, entering, onEntered, onVisit, onKeep, onCorrected, onClose, hold, release }: Props): ReactNode {
  const { t } = useTranslation('article');
  const language = useLanguage();
  const inColumn = useMedia(COLUMN_MEDIA);
  const inSheet = useMedia(SHEET_MEDIA) && !inColumn;
  const mention = inSheet ? pinned : (pinned ?? pointed);
  const entity = article.entities.find(({ id }) => mention !== null && id === article.mentions[mention]?.entity);
  const name = entity === undefined ? '' : (nameIn(language, entity) ?? '');
  const label = name === '' ? undefined : t('card.label', { name });
  useEarlyLoad();
  const card = (titled: boolean): ReactNode =>
    mention !== null && (
      <Boundary>
        <Suspense fallback={null}>
          <NameCard article={article} mention={mention} titled={titled} entering={entering} onEntered={onEntered} onVisit={onVisit} onKeep={onKeep} onCorrected={onCorrected} />
        </Suspense>
      </Boundary>
    );
  if (inSheet) {
    return (
      <Sheet open={mention !== null} onClose={onClose} title={name}>
        {card(false)}
      </Sheet>
    );
  }
  if (inColumn) {
    return (
      <div role="group" aria-label={label} className="article-side">
        {mention === null ? <p className="text-sm text-faint">{t('card.hint')}</p> : <div className="rounded-2xl bg-raised p-5 shadow-float forced-colors:border">{card(true)}</div>}
      </div>
    );
  }
  const anchor = mention === null ? null : elementOf(mention);
  if (mention === null || anchor === null) return null;
  return (
    <Popover anchor={anchor} onClose={onClose} label={label ?? name}>
      <div className="w-80 max-w-full p-5" onPointerEnter={hold} onPointerLeave={release}>
        {card(true)}
      </div>
    </Popover>
  );
}

/** Asks for the card at the first sign of a reader, so that it is there when a name is reached. */
function useEarlyLoad(): void {
  useEffect(() => {
    const stops = new AbortController();
    const load = (): void => {
      stops.abort();
      NameCard.load().catch(() => undefined);
    };
    for (const sign of ['pointerover', 'pointerdown', 'keydown'] as const) document.addEventListener(sign, load, stops);
    return () => stops.abort();
  }, []);
}
