import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { COLOURS, LONGEST_NOTE, type SavedPassage } from '../../../../core/anchor/saved/saved-passage';
import { changePassage, passageStore } from '../../../data/passages';
import { Button } from '../../../parts/button';
import { ColourChoice } from '../../../parts/colour-choice';
import { NoteField } from '../../../parts/note-field';

interface Props {
  readonly saved: SavedPassage;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Note and colour of a saved passage. Every change is kept as it is made. */
export function SavedCard({ saved, onRemoved, onClose }: Props): ReactNode {
  const { t } = useTranslation('passages');
  const { t: common } = useTranslation();
  const card = useRef<HTMLDivElement>(null);
  const kept = !passageStore.read().unkept.has(saved.id);
  useEffect(() => {
    card.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  }, []);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes this card alone, and not what is open behind it
    <div
      ref={card}
      className="flex flex-col gap-4 text-sm"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ColourChoice
        label={t('edit.colour')}
        options={COLOURS.map((value) => ({ value, label: t(`colours.${value}`), look: `saved-${value}` }))}
        value={saved.colour}
        onChange={(colour) => changePassage(saved.id, { colour })}
      />
      <NoteField label={t('edit.note')} longest={LONGEST_NOTE} value={saved.note} onChange={(note) => changePassage(saved.id, { note })} />
      {!kept && <p className="text-danger">{t('unkept.one')}</p>}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button
          look="quiet"
          className="-ms-3"
          onClick={() => {
            passageStore.remove([saved.id]);
            onRemoved();
          }}
        >
          {t('edit.remove')}
        </Button>
        <Link href="/passages" className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
          {t('edit.all')}
        </Link>
        <Button look="outline" onClick={onClose}>
          {common('close')}
        </Button>
      </div>
    </div>
  );
}
