import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/states';
import { ONLY, type Only } from '../../state/claims-url';
import type { BoardOfFilter } from './use-board';

/** What the board was made of, and which of its rows are shown; `rows` is how many are left of all. */
export function BoardNotes({ found: { board, read, unconnected }, rows, only = [], onOnly }: { readonly found: BoardOfFilter; readonly rows: number; readonly only?: readonly Only[]; readonly onOnly?: (only: readonly Only[]) => void }): ReactNode {
  const { t } = useTranslation('claims');
  return (
    <div className="mb-5 space-y-3 text-sm">
      <p role="status" className="eyebrow">
        {t('counted', { rows: rows === board.rows.length ? t('rows', { count: rows }) : t('someRows', { some: rows, rows: t('rows', { count: board.rows.length }) }), articles: t('inArticles', { count: read.articles.length }) })}
      </p>
      {read.more !== null && (
        <p className="text-soft">
          {t('partly', { read: read.articles.length, all: read.count ?? 0 })}{' '}
          <Button look="outline" onClick={read.more}>
            {t('readMore')}
          </Button>
        </p>
      )}
      {read.lost + unconnected > 0 && (
        <Notice icon="warning">
          {read.lost > 0 && <p>{t('lost', { count: read.lost })}</p>}
          {unconnected > 0 && <p>{t('unconnected', { count: unconnected })}</p>}
        </Notice>
      )}
      {onOnly !== undefined && (
        <fieldset className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          <legend className="sr-only">{t('only.label')}</legend>
          {ONLY.map((one) => (
            <label key={one} className="inline-flex min-h-8 items-center gap-2 text-soft pointer-coarse:min-h-11">
              <input type="checkbox" className="box" checked={only.includes(one)} onChange={({ currentTarget }) => onOnly(ONLY.filter((other) => (other === one ? currentTarget.checked : only.includes(other))))} />
              {t(`only.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
