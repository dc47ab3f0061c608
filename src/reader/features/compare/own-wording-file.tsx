import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingAct } from '../../../core/compare/own-wording';
import { OWN_WORDING_FILE } from '../../../core/compare/own-wording-file';
import { formatActs } from '../../../core/model/act-file';
import { Button } from '../../parts/button';
import { downloadText } from '../../parts/download-text';
import { FileChoice } from '../../parts/file-choice';
import { Live } from '../../parts/live';
import { importWording, type ImportedWording } from './import-wording';

const FILE_NAME = 'isnad-wording.json';

/** The file that carries the reader's words elsewhere, and what became of one that was chosen. */
export function OwnWordingFile({ acts }: { readonly acts: readonly WordingAct[] }): ReactNode {
  const { t } = useTranslation('compare');
  const note = useId();
  const [imported, tell] = useState<ImportedWording | null>(null);
  const said = useSaid(imported);
  return (
    <div className="mt-4">
      <p className="text-sm text-soft">{t('own.count', { count: acts.length })}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button look="outline" icon="file" disabled={acts.length === 0} className="disabled:text-faint" onClick={() => downloadText(FILE_NAME, formatActs(OWN_WORDING_FILE, acts), 'application/json')}>
          {t('own.export')}
        </Button>
        <FileChoice accept="application/json,.json" describedBy={note} onFile={async (file) => tell(await importWording(file))}>
          {t('own.import')}
        </FileChoice>
      </div>
      <p id={note} className="mt-2 text-xs text-soft">
        {t('own.note')}
      </p>
      <Live>{said}</Live>
      {imported !== null && <p className={imported.ok ? 'mt-2 text-sm wrap-anywhere text-soft' : 'mt-2 text-sm wrap-anywhere text-danger'}>{said}</p>}
    </div>
  );
}

function useSaid(imported: ImportedWording | null): string {
  const { t } = useTranslation('compare');
  if (imported === null) return '';
  if (imported.ok) return t('own.imported', { file: imported.file, added: imported.added });
  return `${t('own.bad.lead', { file: imported.file })} ${t(`own.bad.${imported.code}`, { place: imported.place })}`;
}
