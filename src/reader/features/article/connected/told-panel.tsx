import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { cardsQuery } from '../../../data/queries';
import { IconButton } from '../../../parts/button';
import { Loading } from '../../../parts/states';
import { isCopied, type Told, type ToldBy } from './told';
import { ToldArticle } from './told-article';

interface Props {
  readonly article: Article;
  readonly passage: number;
  readonly told: Told;
  readonly onClose: () => void;
}

/** Who else tells a passage: one entry for each voice, with those that copy it, then the copies of the passage itself. */
export function ToldPanel({ article, passage, told: { voices, copies, own }, onClose }: Props): ReactNode {
  const { t, i18n } = useTranslation('connected');
  const { t: common } = useTranslation();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const numbers = [...new Set([...voices.flatMap(({ articles }) => articles), ...copies, ...own].map((told) => told.article))];
  const { data: cards } = useQuery(cardsQuery(numbers));
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const entry = (told: ToldBy, copied = false): ReactNode => {
    const card = cards?.find(({ number }) => number === told.article);
    return card !== undefined && <ToldArticle key={told.article} from={article.id} passage={passage} card={card} told={told} copied={copied} />;
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes this panel alone, and not what is open behind it
    <section
      aria-labelledby={heading}
      lang={i18n.language}
      dir={i18n.dir()}
      className="text-sm"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="-me-2 mb-3 flex items-start justify-between gap-2">
        <h2 ref={title} id={heading} tabIndex={-1} className="eyebrow pt-1.5">
          {t('title')}
        </h2>
        <IconButton icon="close" label={common('close')} onClick={onClose} />
      </div>
      <p className="mb-4 text-soft">{voices.length === 0 ? t('signNone') : t('voices', { count: voices.length })}</p>
      {cards === undefined && <Loading lines={3} />}
      <ul className="space-y-6">
        {voices.map(({ key, articles }) => (
          <li key={key} data-voice={key} className="space-y-4">
            {articles.map((told, at) => entry(told, at > 0 && isCopied(told)))}
          </li>
        ))}
      </ul>
      <Besides title={t('sameWords')}>{copies.map((told) => entry(told))}</Besides>
      <Besides title={t('samePage')}>{own.map((told) => entry(told))}</Besides>
      <p className="mt-6 text-xs text-faint">{t('found')}</p>
    </section>
  );
}

/** What adds no voice; nothing where there is none. */
function Besides({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }): ReactNode {
  return (
    children.length > 0 && (
      <div className="mt-6 space-y-4 border-t border-line pt-4">
        <p className="text-soft">{title}</p>
        {children}
      </div>
    )
  );
}
