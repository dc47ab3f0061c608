import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Popover } from '../../parts/popover';
import { LINE_HEIGHT, MEASURES, SIZE } from '../../state/preferences';
import { usePreferences } from '../../state/use-preferences';
import { Segmented } from '../../parts/segmented';
import { Slider } from '../../parts/slider';

/** The settings that one changes while reading, in reach; the rest is a page away. */
export function ReadingMenu(): ReactNode {
  const { t } = useTranslation('shell');
  const [preferences, change] = usePreferences();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  return (
    <div ref={anchor}>
      <button type="button" aria-label={t('reading.label')} title={t('reading.label')} aria-expanded={open} onClick={() => setOpen(!open)} className="control font-naskh text-lg text-soft hover:bg-sunk hover:text-ink">
        <span aria-hidden="true" className="translate-y-[0.2em] leading-none">{t('reading.sign')}</span>
      </button>
      {open && (
        <Popover anchor={anchor} label={t('reading.label')} onClose={() => setOpen(false)} placement="bottom">
          <div className="flex w-72 flex-col gap-4 p-5">
            <Slider label={t('reading.size')} least={SIZE.least} most={SIZE.most} step={SIZE.step} value={preferences.size} onChange={(size) => change({ size })} />
            <Slider label={t('reading.line')} least={LINE_HEIGHT.least} most={LINE_HEIGHT.most} step={LINE_HEIGHT.step} value={preferences.lineHeight} onChange={(lineHeight) => change({ lineHeight })} />
            <div>
              <p aria-hidden="true" className="eyebrow mb-1">
                {t('reading.measure')}
              </p>
              <Segmented label={t('reading.measure')} small value={preferences.measure} onChange={(measure) => change({ measure })} options={MEASURES.map((value) => ({ value, label: t(`reading.${value}`) }))} />
            </div>
            <Link href="/settings" onClick={() => setOpen(false)} className="link text-sm">
              {t('reading.all')}
            </Link>
          </div>
        </Popover>
      )}
    </div>
  );
}
