import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import { Boundary } from '../../parts/boundary';
import { lazyPart } from '../../parts/lazy-part';
import { type Attribution, attributions } from './attributions';
import { useEntityName } from './use-entity-name';

const ChainCard = lazyPart('sources', () => import('./sources/chain-card'), (module) => module.ChainCard);

/** On whose tongue a passage tells something; each speaker opens the way that his words came. */
export function Says({ article, block }: { readonly article: Article; readonly block: number }): ReactNode {
  const { i18n } = useTranslation('article');
  const nameOf = useEntityName(article);
  const found = attributions(article, block, nameOf);
  if (found.length === 0) return null;
  return (
    <div className="passage-foot">
      <div dir={i18n.dir()} lang={i18n.language} className="passage-says">
        {found.map((attribution) => (
          <Speaker key={attribution.text} article={article} attribution={attribution} />
        ))}
      </div>
    </div>
  );
}

function Speaker({ article, attribution: { text, stances, quotations } }: { readonly article: Article; readonly attribution: Attribution }): ReactNode {
  const { t } = useTranslation('article');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const stance = stances.map((one) => t(`stance.${one}`)).join(t('comma'));
  const close = (): void => {
    setOpen(false);
    if (document.activeElement?.closest('[data-chain]') != null) button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <button ref={button} type="button" aria-expanded={open} title={t('chain')} onClick={() => setOpen(!open)} className="passage-speaker">
        <bdi>{text === '' ? t('saysNobody') : stance === '' ? t('says', { name: text }) : t('saysStance', { name: text, stance })}</bdi>
      </button>
      {open && (
        <Boundary>
          <Suspense fallback={null}>
            <ChainCard article={article} quotations={quotations} anchor={button} onClose={close} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
