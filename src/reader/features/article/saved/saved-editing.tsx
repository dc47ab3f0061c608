import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePassages } from '../../../data/passages';
import { Popover } from '../../../parts/popover';
import { Sheet } from '../../../parts/sheet';
import { SHEET_MEDIA } from '../name-card-place';
import { useMedia } from '../../../parts/use-media';
import type { Pressed } from './pressed';
import { SavedCard } from './saved-card';
import { SavedGone } from './saved-gone';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly pressed: Pressed | null;
  readonly onClosed: () => void;
}

/** Note and colour of the saved passage whose words or sign are pressed: beside them, or from below on a phone. */
export function SavedEditing({ root, pressed, onClosed }: Props): ReactNode {
  const { t } = useTranslation('passages');
  const [gone, setGone] = useState(false);
  const inSheet = useMedia(SHEET_MEDIA);
  const saved = usePassages().passages.find(({ id }) => id === pressed?.id);
  const close = (): void => {
    setGone(false);
    onClosed();
    markOf(root.current, pressed)?.focus({ preventScroll: true });
  };
  const removed = (): void => {
    onClosed();
    setGone(true);
  };
  if (pressed === null || saved === undefined) return gone ? <SavedGone onClose={() => setGone(false)} /> : null;
  const card = <SavedCard key={saved.id} saved={saved} onRemoved={removed} onClose={close} />;
  if (inSheet) {
    return (
      <Sheet open onClose={close} title={t('edit.title')}>
        {card}
      </Sheet>
    );
  }
  return (
    <Popover anchor={pressed.at} onClose={close} label={t('edit.title')}>
      <div className="w-100 max-w-full p-5">{card}</div>
    </Popover>
  );
}

function markOf(root: ParentNode | null, pressed: Pressed | null): HTMLElement | null {
  return pressed === null ? null : (root?.querySelector<HTMLElement>(`[data-saved-mark][data-saved="${CSS.escape(pressed.id)}"]`) ?? null);
}
