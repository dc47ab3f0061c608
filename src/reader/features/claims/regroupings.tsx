import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REGROUPINGS_FILE } from '../../../core/claims/regroupings-file';
import { formatActs } from '../../../core/model/act-file';
import { regroupingStore, useRegroupings } from '../../data/use-regroupings';
import { Button } from '../../parts/button';
import { downloadText } from '../../parts/download-text';
import { FileChoice } from '../../parts/file-choice';
import { Live } from '../../parts/live';
import { importRegroupings, type ImportedRegroupings } from './import-regroupings';

const FILE_NAME = 'isnad-regroupings.json';
const NOTE = 'regroupings-note';

/** Everything that the reader regrouped on any board, and the file that carries it elsewhere. */
export function Regroupings(): ReactNode {
  const { t } = useTranslation('claims');
  const { acts } = useRegroupings();
  const [imported, tell] = useState<ImportedRegroupings | null>(null);
  const said = useSaid(imported);
  return (
    <section aria-labelledby="regroupings" className="mt-12 max-w-[46rem] border-t border-line pt-5 print:hidden">
      <h2 id="regroupings" className="text-sm font-medium">
        {t('file.title')}
      </h2>
      <p className="mt-1 text-sm text-soft">{t('file.count', { count: acts.length })}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="outline" icon="file" disabled={acts.length === 0} className="disabled:text-faint" onClick={() => downloadText(FILE_NAME, formatActs(REGROUPINGS_FILE, acts), 'application/json')}>
          {t('file.export')}
        </Button>
        <FileChoice accept="application/json,.json" describedBy={NOTE} onFile={async (file) => tell(await importRegroupings(file))}>
          {t('file.import')}
        </FileChoice>
      </div>
      <p id={NOTE} className="mt-2 text-xs text-soft">
        {t('file.note')}
      </p>
      <Live>{said}</Live>
      {imported !== null && (
        <div className={imported.ok ? 'mt-3 text-sm text-soft' : 'mt-3 text-sm text-danger'}>
          <p className="wrap-anywhere">{said}</p>
          {imported.ok && imported.added > 0 && imported.acts === acts && (
            <Button className="-ms-3 text-accent" onClick={() => regroupingStore.back()}>
              {t('file.undo')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function useSaid(imported: ImportedRegroupings | null): string {
  const { t } = useTranslation('claims');
  if (imported === null) return '';
  if (imported.ok) return t('file.imported', { file: imported.file, added: imported.added, known: imported.known });
  return `${t('file.bad.lead', { file: imported.file })} ${t(`file.bad.${imported.code}`, { place: imported.place })}`;
}
