import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../../../core/corrections/correction';
import { formatCorrections } from '../../../core/corrections/corrections-file';
import { Button } from '../../parts/button';
import { downloadText } from '../../parts/download-text';
import { FileChoice } from '../../parts/file-choice';
import { Live } from '../../parts/live';
import { importFile, type Imported } from './import-file';

const FILE_NAME = 'isnad-corrections.json';

/** The file that carries corrections to another device, or to whoever builds the collection. */
export function ExportImport({ corrections }: { readonly corrections: readonly Correction[] }): ReactNode {
  const { t } = useTranslation('corrections');
  const [imported, tell] = useState<Imported | null>(null);
  const said = useSaid(imported);
  return (
    <div className="mt-5">
      <div className="flex flex-wrap gap-3">
        <Button look="outline" icon="file" disabled={corrections.length === 0} className="disabled:text-faint" onClick={() => downloadText(FILE_NAME, formatCorrections(corrections), 'application/json')}>
          {t('export')}
        </Button>
        <FileChoice accept="application/json,.json" describedBy="import-note" onFile={async (file) => tell(await importFile(file))}>
          {t('import')}
        </FileChoice>
      </div>
      <p id="import-note" className="mt-2 text-xs text-faint">
        {t('importNote')}
      </p>
      <Live>{said}</Live>
      {said !== '' && <p className={imported?.ok === false ? 'mt-3 text-sm text-danger' : 'mt-3 text-sm text-soft'}>{said}</p>}
    </div>
  );
}

function useSaid(imported: Imported | null): string {
  const { t } = useTranslation('corrections');
  if (imported === null) return '';
  if (imported.ok) return t('imported', { ...imported });
  return `${t('bad.lead', { file: imported.file })} ${t(`bad.${imported.code}`, { place: imported.place })}`;
}
