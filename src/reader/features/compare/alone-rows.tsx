import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import { classes } from '../../parts/classes';
import { Icon } from '../../parts/icon';
import type { AloneRow as Row } from './compared';
import { ComparedPassage, PassageLabel, usePassageName } from './compared-passage';

interface Props {
  readonly a: Article;
  readonly b: Article;
  /** One of each side at most. */
  readonly rows: readonly Row[];
  readonly open: boolean;
}

/** Passages that one article alone tells, folded away on their side; those of both sides beside each other. */
export const AloneRows = memo(function AloneRows({ a, b, rows, open }: Props): ReactNode {
  return (
    <div className="grid items-start gap-x-10 md:grid-cols-2">
      {rows.map((row) => (
        <Alone key={row.kind} article={row.kind === 'a' ? a : b} row={row} open={open} />
      ))}
    </div>
  );
});

function Alone({ article, row: { kind, passages }, open }: { readonly article: Article; readonly row: Row; readonly open: boolean }): ReactNode {
  const { t } = useTranslation('compare');
  const nameOf = usePassageName();
  return (
    <details open={open} className={classes('group border-t border-dashed border-line py-1 md:row-start-1', kind === 'b' && 'md:col-start-2')}>
      <summary className="control gap-1.5 px-0 text-soft hover:text-ink">
        <Icon name="chevronDown" className="transition-transform group-open:rotate-180" />
        {t(kind === 'a' ? 'onlyA' : 'onlyB', { count: passages.length })}
      </summary>
      <div className="space-y-3 pb-4">
        {passages.map((block) => (
          <div key={block.index}>
            <PassageLabel>{nameOf(block)}</PassageLabel>
            <ComparedPassage article={article} block={block} />
          </div>
        ))}
      </div>
    </details>
  );
}
