import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../../core/model/article';
import type { Block } from '../../../../core/model/block';
import { cardsQuery } from '../../../data/queries';
import { IconButton } from '../../../parts/button';
import { Loading } from '../../../parts/states';
import { aboutHref } from '../../../state/about-href';
import { isCopied, type Told, type ToldBy } from './told';
import { ToldArticle } from './told-article';

interface Props {
  readonly article: Article;
  readonly block: Block;
  /** Its ordinal. */
  readonly passage: number;
  readonly told: Told;
  readonly onClose: () => void;
}

/** Who else tells a passage: one entry for each voice, with those that copy it, then the copies of the passage itself. */
export function ToldPanel({ article, block, passage, told, onClose }: Props): ReactNode {
  const { t, i18n } = useTranslation('connected');
  const { t: common } = useTranslation();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { voices, copies, own, more } = told;
  const numbers = [...new Set([...voices.flatMap(({ articles }) => articles), ...copies, ...own].map((told) => told.article))];
  const { data: cards } = useQuery(cardsQuery(numbers));
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const entry = (by: ToldBy, copied = false): ReactNode => {
    const card = cards?.find(({ number }) => number === by.article);
    return card !== undefined && <ToldArticle key={by.article} from={article.id} passage={passage} card={card} told={by} copied={copied} />;
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
      <Summary told={told} />
      <Link href={aboutHref(article, block)} className="link mb-4 inline-flex min-h-8 items-center pointer-coarse:min-h-11">
        {t('board')}
      </Link>
      {cards === undefined && <Loading lines={3} />}
      <ul className="space-y-6">
        {voices.map(({ key, articles }) => (
          <li key={key} data-voice={key} className="space-y-4">
            {articles.map((by, at) => entry(by, at > 0 && isCopied(by)))}
          </li>
        ))}
      </ul>
      {more.same > 0 && <p className="mt-6 text-faint">{t('moreSame', { count: more.same })}</p>}
      <Besides title={t('sameWords')}>{[...copies.map((by) => entry(by)), ...(more.copies > 0 ? [<p key="more" className="text-faint">{t('moreCopies', { count: more.copies })}</p>] : [])]}</Besides>
      <Besides title={t('samePage')}>{own.map((by) => entry(by))}</Besides>
      <p className="mt-6 text-xs text-faint">{t('found')}</p>
    </section>
  );
}

function Summary({ told: { voices, atLeast } }: { readonly told: Told }): ReactNode {
  const { t } = useTranslation('connected');
  const count = voices.length;
  return <p className="mb-1 text-soft">{count === 0 ? t('signNone') : t(atLeast ? 'voicesAtLeast' : 'voices', { count })}</p>;
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
