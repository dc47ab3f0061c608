import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COLOURS, LONGEST_NOTE, type SavedPassage } from '../../../core/anchor/saved/saved-passage';
import { changePassage } from '../../data/passages';
import { ColourChoice } from '../../parts/colour-choice';
import { NoteField } from '../../parts/note-field';

/** Note and colour of a passage in its place in the list. Every change is kept as it is made. */
export function PassageEditing({ id, saved }: { readonly id: string; readonly saved: SavedPassage }): ReactNode {
  const { t } = useTranslation('passages');
  return (
    <div id={id} className="mt-4 flex max-w-xl flex-col gap-3 text-sm">
      <NoteField label={t('edit.note')} longest={LONGEST_NOTE} value={saved.note} onChange={(note) => changePassage(saved.id, { note })} />
      <ColourChoice label={t('edit.colour')} options={COLOURS.map((value) => ({ value, label: t(`colours.${value}`), look: `saved-${value}` }))} value={saved.colour} onChange={(colour) => changePassage(saved.id, { colour })} />
    </div>
  );
}
