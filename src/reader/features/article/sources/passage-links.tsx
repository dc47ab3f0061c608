import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { useFormats } from '../../../i18n/use-formats';

/** The numbers of passages, each leading to its own. */
export function PassageLinks({ article, blocks, onPassage }: { readonly article: Article; readonly blocks: readonly number[]; readonly onPassage: (block: number) => void }): ReactNode {
  const { t } = useTranslation('sources');
  const formats = useFormats();
  return (
    <ul className="flex flex-wrap gap-x-0.5">
      {blocks.map((index) => {
        const block = article.blocks[index];
        const number = block?.number == null ? null : formats.number(block.number);
        const place = block?.kind === 'title' ? t('title') : t('heading');
        return (
          <li key={index}>
            <button type="button" aria-label={number === null ? place : t('goTo', { number })} onClick={() => onPassage(index)} className="min-h-7 min-w-7 rounded-md px-1 text-xs text-soft hover:bg-accent-soft hover:text-accent pointer-coarse:min-h-11 pointer-coarse:min-w-11">
              {number ?? place}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
