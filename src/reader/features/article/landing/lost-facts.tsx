import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { useFormats } from '../../../i18n/use-formats';
import { Button } from '../../../parts/button';
import type { LostPassage } from './arrival';
import { WhyFound } from './why-found';

/** What is still known of a passage that was not found. `onStood` brings the reader to where its neighbours are, when asked. */
export function LostFacts({ article, passage, onStood }: { readonly article: Article; readonly passage: LostPassage; readonly onStood: (block: number) => void }): ReactNode {
  const { t } = useTranslation('landing');
  const formats = useFormats();
  const { lost, selector, old, fate, number } = passage;
  const { nearest } = lost;
  const near = article.blocks[selector.block]?.number ?? null;
  const place = number !== null ? t('know.was', { number: formats.number(number) }) : near !== null ? t('know.wherePlace', { number: formats.number(near) }) : null;
  const facts = [
    t('know.words', { count: selector.words }),
    selector.whole ? t('know.whole') : t('know.part'),
    ...(place === null ? [] : [place]),
    ...(fate === 'removed' ? [t('know.removed')] : []),
  ];
  return (
    <div className="text-sm text-soft">
      <p>
        {t('know.title')}: {facts.join(' ')}
      </p>
      {old !== null && (
        <>
          <p className="pt-1">{t('know.old')}</p>
          <blockquote dir="rtl" lang="ar" className="border-s-2 border-edge ps-3 naskh text-lg whitespace-pre-line text-ink">
            {old}
          </blockquote>
        </>
      )}
      <WhyFound found={lost} />
      {nearest !== null && (
        <Button look="outline" onClick={() => onStood(nearest)}>
          {t('know.stood')}
        </Button>
      )}
    </div>
  );
}
