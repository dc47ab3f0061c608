import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CopiedArticle } from '../../../../core/connect/connection';
import { articleKey } from '../../../../core/corpus/article-key';
import type { Article } from '../../../../core/model/article';
import { cardsQuery } from '../../../data/queries';
import { useFormats } from '../../../i18n/use-formats';
import { ArticleHead } from '../../../parts/article-head';
import { Popover } from '../../../parts/popover';
import { articleHref } from '../../../state/article-url';
import { compareHref } from '../../../state/compare-url';

interface Props {
  readonly article: Article;
  readonly copies: readonly CopiedArticle[];
  /** How many there are besides. */
  readonly more: number;
}

/** Says below the head of an article that its words stand elsewhere, too, and where. It takes the place of a gap, so that nothing moves. */
export function CopiesNote({ article, copies, more }: Props): ReactNode {
  const { t, i18n } = useTranslation('connected');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { data: cards = [] } = useQuery(cardsQuery(copies.map(({ article: number }) => number)));
  const head = document.querySelector('.article-words > header');
  const [first] = cards;
  if (head === null || first === undefined) return null;
  const name = first.publisher?.name ?? common('unknownPublisher');
  const others = cards.length - 1 + more;
  const close = (): void => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      {createPortal(
        <button ref={button} type="button" lang={i18n.language} aria-expanded={open} onClick={() => setOpen(!open)} className="connected-copies">
          {others === 0 ? t('syndicated', { name }) : t('syndicatedMore', { name, count: others })}
        </button>,
        head,
      )}
      {open && (
        <Popover anchor={button} onClose={close} label={t('copies')}>
          <div className="w-100 max-w-full p-5 text-sm">
            <h2 className="eyebrow mb-4">{t('copies')}</h2>
            <ul className="space-y-5">
              {cards.map((card) => (
                <li key={card.id}>
                  <ArticleHead href={articleHref(card.id)} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />
                  <CopyFacts share={copies.find(({ article: number }) => number === card.number)?.share ?? 0} compare={compareHref(articleKey(article.id), articleKey(card.id))} />
                </li>
              ))}
            </ul>
            {more > 0 && <p className="mt-5 text-faint">{t('moreCopies', { count: more })}</p>}
          </div>
        </Popover>
      )}
    </>
  );
}

function CopyFacts({ share, compare }: { readonly share: number; readonly compare: string }): ReactNode {
  const { t } = useTranslation('connected');
  const formats = useFormats();
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 text-xs text-faint">
      <span>{t('share', { share: formats.percent(share) })}</span>
      <Link href={compare} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
        {t('compare')}
      </Link>
    </div>
  );
}
