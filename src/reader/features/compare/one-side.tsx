import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ownPassages } from '../../../core/corpus/passage-blocks';
import type { Compared, Loaded } from './compared';
import { ComparedPassage, PassageLabel, usePassageName } from './compared-passage';

/** One of the articles from its beginning to its end, with what compares in it: for windows without room for two. */
export function OneSide({ side, loaded: { article }, laid }: { readonly side: 'a' | 'b'; readonly loaded: Loaded; readonly laid: Compared }): ReactNode {
  const { t } = useTranslation('compare');
  const nameOf = usePassageName();
  return (
    <section aria-label={t(`side.${side}`)} className="mt-4 space-y-5">
      {ownPassages(article).flatMap((block) => {
        if (block === null) return [];
        const row = laid.both.find((one) => one[side].includes(block));
        return [
          <div key={block.index}>
            <PassageLabel>
              {nameOf(block)}
              {row !== undefined && ` · ${t('toldByBoth')}`}
            </PassageLabel>
            <ComparedPassage article={article} block={block} marks={row?.comparison[side] ?? []} />
          </div>,
        ];
      })}
    </section>
  );
}
