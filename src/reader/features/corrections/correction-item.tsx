import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Correction } from '../../../core/corrections/correction';
import { cardOfQuery } from '../../data/queries';
import { correctionStore } from '../../data/use-corrections';
import { Button } from '../../parts/button';
import { articleHref } from '../../state/article-url';
import { useCorrectionWords } from './use-correction-words';

/** One correction in words, where it holds, and the way back. */
export function CorrectionItem({ correction }: { readonly correction: Correction }): ReactNode {
  const { t } = useTranslation('corrections');
  const what = useCorrectionWords()(correction);
  const undo = (): void => correctionStore.change(correctionStore.read().corrections.filter((other) => other !== correction), { kind: 'undone', correction });
  return (
    <li className="flex items-center justify-between gap-4 py-2.5">
      <div className="min-w-0">
        <p className="wrap-break-word">{what}</p>
        <p className="text-xs text-soft">
          <Where correction={correction} />
        </p>
      </div>
      <div className="shrink-0">
        <Button look="outline" aria-label={t('undoOf', { what })} onClick={undo}>
          {t('undo')}
        </Button>
      </div>
    </li>
  );
}

function Where({ correction: { article } }: { readonly correction: Correction }): ReactNode {
  const { t } = useTranslation('corrections');
  const { data: card } = useQuery({ ...cardOfQuery(article ?? ''), enabled: article !== null });
  if (article === null) return t('where.everywhere');
  if (card === undefined) return article;
  if (card === null) return t('where.gone');
  return (
    <Link href={articleHref(card.id)} className="link">
      {t('where.article', { title: card.title })}
    </Link>
  );
}
