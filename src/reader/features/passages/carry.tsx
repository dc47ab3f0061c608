import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../parts/button';
import { downloadText } from '../../parts/download-text';
import { FileChoice } from '../../parts/file-choice';
import { annotationsOf } from './annotations-of';
import { importFile, type Imported } from './import-file';
import { ImportReport } from './import-report';
import { markdown, quotations } from './quotations';

/** The files that carry saved passages to another device, to another tool, or into a text. */
export function Carry({ passages }: { readonly passages: readonly SavedPassage[] }): ReactNode {
  const { t } = useTranslation('passages');
  const language = useLanguage();
  const client = useQueryClient();
  const [imported, tell] = useState<Imported | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = async (file: File): Promise<void> => {
    setBusy(true);
    tell(await importFile(file, client));
    setBusy(false);
  };
  const save = (): void => downloadText('isnad-passages.jsonld', annotationsOf(passages, t('carry.collection'), client), 'application/ld+json');
  const none = passages.length === 0;
  return (
    <div role="group" aria-label={t('carry.label')} className="mt-5">
      <div className="flex flex-wrap gap-3">
        <Button look="outline" icon="file" disabled={none} className="disabled:text-faint" aria-describedby="carry-note" onClick={save}>
          {t('carry.annotations')}
        </Button>
        <Button look="outline" disabled={none} className="disabled:text-faint" onClick={() => downloadText('isnad-passages.md', markdown(passages, t('title'), language), 'text/markdown')}>
          {t('carry.markdown')}
        </Button>
        <Button look="outline" disabled={none} className="disabled:text-faint" onClick={() => downloadText('isnad-passages.txt', `${quotations(passages, language)}\n`, 'text/plain')}>
          {t('carry.text')}
        </Button>
        <FileChoice accept="application/ld+json,application/json,.json,.jsonld" disabled={busy} describedBy="carry-note" onFile={choose}>
          {busy ? t('carry.importing') : t('carry.import')}
        </FileChoice>
      </div>
      <p id="carry-note" className="mt-2 text-xs text-faint">
        {t('carry.annotationsNote')}
      </p>
      {imported !== null && <ImportReport imported={imported} onClose={() => tell(null)} />}
    </div>
  );
}
