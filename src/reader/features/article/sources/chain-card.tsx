import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { describe } from '../../../../core/anchor/describe';
import { chainKey, chainOf } from '../../../../core/attribution/chain';
import type { Quotation } from '../../../../core/model/annotation';
import type { Article } from '../../../../core/model/article';
import { Popover } from '../../../parts/popover';
import { passageHref } from '../../../state/passage-href';
import { ChainLine } from '../../../voices/chain-line';
import { CueLine } from '../../../voices/cue-line';
import { firstWords } from './first-words';

interface Props {
  readonly article: Article;
  /** Of one speaker in one passage. */
  readonly quotations: readonly Quotation[];
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The way of a speaker's words in one passage, and each of them with the word that hands it on. Those that came the same way share it. */
export function ChainCard({ article, quotations, anchor, onClose }: Props): ReactNode {
  const { t } = useTranslation('sources');
  return (
    <Popover anchor={anchor} onClose={onClose} label={t('chain.title')} placement="bottom-start">
      <div data-chain="" className="w-80 max-w-full space-y-4 px-4 py-3.5 text-start">
        <p className="eyebrow">{t('chain.title')}</p>
        {byChain(article, quotations).map((group) => {
          const [first] = group;
          return first === undefined ? null : (
            <div key={first.content.start} className="space-y-3">
              <ChainLine article={article} quotation={first} />
              <ul className="space-y-2 border-t border-line pt-2.5">
                {group.map((quotation) => (
                  <Words key={quotation.content.start} article={article} quotation={quotation} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Popover>
  );
}

function Words({ article, quotation }: { readonly article: Article; readonly quotation: Quotation }): ReactNode {
  const { t } = useTranslation('sources');
  return (
    <li>
      <Link href={passageHref(article, [describe(article, quotation.content)])} aria-description={t('chain.toWords')} className="naskh block text-base hover:text-accent">
        <bdi lang="ar" dir="rtl">{firstWords(article.text, quotation.content)}</bdi>
      </Link>
      <CueLine article={article} quotation={quotation} />
    </li>
  );
}

function byChain(article: Article, quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
  const groups = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const key = chainKey(chainOf(article, quotation));
    groups.set(key, [...(groups.get(key) ?? []), quotation]);
  }
  return [...groups.values()];
}
