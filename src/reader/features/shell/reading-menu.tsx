import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../parts/boundary';
import { lazyPart } from '../../parts/lazy-part';
import { Popover } from '../../parts/popover';

const ReadingSettings = lazyPart('shell', () => import('./reading-settings'), (module) => module.ReadingSettings);

/** The settings that one changes while reading, in reach; the rest is a page away. */
export function ReadingMenu(): ReactNode {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  return (
    <div ref={anchor}>
      <button type="button" aria-label={t('reading.label')} title={t('reading.label')} aria-expanded={open} onClick={() => setOpen(!open)} className="control font-naskh text-lg text-soft hover:bg-sunk hover:text-ink">
        <span aria-hidden="true" className="translate-y-[0.2em] leading-none">{t('reading.sign')}</span>
      </button>
      {open && (
        <Popover anchor={anchor} label={t('reading.label')} onClose={() => setOpen(false)} placement="bottom">
          <Boundary>
            <Suspense fallback={null}>
              <ReadingSettings onLeave={() => setOpen(false)} />
            </Suspense>
          </Boundary>
        </Popover>
      )}
    </div>
  );
}
