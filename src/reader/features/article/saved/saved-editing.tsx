import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePassages } from '../../../data/passages';
import { Popover } from '../../../parts/popover';
import { Sheet } from '../../../parts/sheet';
import { SHEET_MEDIA } from '../name-card-place';
import { useMedia } from '../use-media';
import { SavedCard } from './saved-card';
import { SavedGone } from './saved-gone';

/** What was pressed: the passage, and the words or the sign that it was pressed at. */
interface Opened {
  readonly id: string;
  readonly at: HTMLElement;
}

/** Opens note and colour of the saved passage whose words or sign are pressed: beside them, or from below on a phone. */
export function SavedEditing({ root }: { readonly root: RefObject<HTMLElement | null> }): ReactNode {
  const { t } = useTranslation('passages');
  const [opened, open] = useState<Opened | null>(null);
  const [gone, setGone] = useState(false);
  const inSheet = useMedia(SHEET_MEDIA);
  const saved = usePassages().passages.find(({ id }) => id === opened?.id);
  usePressed(root, (id, at) => {
    setGone(false);
    open({ id, at });
  });
  const close = (): void => {
    open(null);
    markOf(root.current, opened)?.focus({ preventScroll: true });
  };
  const removed = (): void => {
    open(null);
    setGone(true);
  };
  if (gone) return <SavedGone onClose={() => setGone(false)} />;
  if (opened === null || saved === undefined) return null;
  const card = <SavedCard key={saved.id} saved={saved} onRemoved={removed} onClose={close} />;
  if (inSheet) {
    return (
      <Sheet open onClose={close} title={t('edit.title')}>
        {card}
      </Sheet>
    );
  }
  return (
    <Popover anchor={opened.at} onClose={close} label={t('edit.title')}>
      <div className="w-100 max-w-full p-5">{card}</div>
    </Popover>
  );
}

/** Presses on saved words that are no name, and on the signs in the margin. Marking words with the pointer is no press. */
function usePressed(root: RefObject<HTMLElement | null>, onPress: (id: string, at: HTMLElement) => void): void {
  useEffect(() => {
    const text = root.current;
    if (text === null) return;
    const clicked = ({ target }: MouseEvent): void => {
      const at = target instanceof Element ? target.closest<HTMLElement>('[data-saved]') : null;
      const id = at?.dataset['saved'];
      if (at === null || id === undefined || at.dataset['mention'] !== undefined) return;
      if (at.dataset['savedMark'] !== undefined || document.getSelection()?.isCollapsed !== false) onPress(id, at);
    };
    text.addEventListener('click', clicked);
    return () => text.removeEventListener('click', clicked);
  });
}

function markOf(root: ParentNode | null, opened: Opened | null): HTMLElement | null {
  return opened === null ? null : (root?.querySelector<HTMLElement>(`[data-saved-mark][data-saved="${CSS.escape(opened.id)}"]`) ?? null);
}
