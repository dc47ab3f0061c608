import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { plain } from '../../../core/anchor/cite/shown-words';
import { Live } from '../../parts/live';
import { Notice } from '../../parts/states';
import type { Imported, Outcome, Row } from './import-file';

/** Rows of the report that are shown; the others are counted. */
const MOST_ROWS = 200;
const TAKEN: ReadonlySet<Outcome> = new Set<Outcome>(['exact', 'moved', 'changed', 'lost', 'gone', 'replaced']);

/** What became of each annotation of an imported file. */
export function ImportReport({ imported, onClose }: { readonly imported: Imported; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('passages');
  const said = useSaid(imported);
  return (
    <div className="mt-4" data-report="">
      <Live>{said}</Live>
      <Notice icon={'bad' in imported ? 'warning' : 'info'}>
        <p className="wrap-anywhere">{said}</p>
        {'rows' in imported && <Rows rows={imported.rows} />}
        <button type="button" className="link min-h-8 pointer-coarse:min-h-11" onClick={onClose}>
          {t('imported.close')}
        </button>
      </Notice>
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const { t } = useTranslation('passages');
  // Refusals first: they are what one has to look at.
  const sorted = [...rows].sort((a, b) => Number(isTold(a)) - Number(isTold(b)));
  return (
    <details open={rows.some((row) => !isTold(row))}>
      <summary className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">{t('imported.details')}</summary>
      <ul className="mt-1 flex max-h-80 flex-col gap-2 overflow-y-auto">
        {sorted.slice(0, MOST_ROWS).map((row, at) => (
          <li key={at} data-outcome={row.outcome}>
            <bdi className="wrap-anywhere text-ink">{plain(row.label) === '' ? t('imported.unnamed') : plain(row.label)}</bdi>
            <br />
            {t(`outcome.${row.outcome}`)}
          </li>
        ))}
      </ul>
      {sorted.length > MOST_ROWS && <p>{t('imported.more', { count: sorted.length - MOST_ROWS })}</p>}
    </details>
  );
}

function useSaid(imported: Imported): string {
  const { t } = useTranslation('passages');
  if ('bad' in imported) return `${t('bad.lead', { file: imported.file })} ${t(`bad.${imported.bad}`)}`;
  const taken = imported.rows.filter(({ outcome }) => TAKEN.has(outcome)).length;
  const known = imported.rows.filter(({ outcome }) => outcome === 'known').length;
  const refused = imported.rows.length - taken - known;
  return [t('imported.from', { file: imported.file }), t('imported.taken', { count: taken }), ...(known > 0 ? [t('imported.known', { count: known })] : []), ...(refused > 0 ? [t('imported.refused', { count: refused })] : [])].join(' ');
}

/** Rows that need no look: taken over as they are, or known. */
function isTold({ outcome }: Row): boolean {
  return outcome === 'exact' || outcome === 'moved' || outcome === 'known' || outcome === 'replaced';
}
