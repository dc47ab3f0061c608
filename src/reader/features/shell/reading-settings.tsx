import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Segmented } from '../../parts/segmented';
import { Slider } from '../../parts/slider';
import { LINE_HEIGHT, MEASURES, SIZE } from '../../state/preferences';
import { usePreferences } from '../../state/use-preferences';

/** How the text is set, as far as one changes it while reading. */
export function ReadingSettings({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const { t } = useTranslation('shell');
  const [preferences, change] = usePreferences();
  return (
    <div className="flex w-72 flex-col gap-4 p-5">
      <Slider label={t('reading.size')} least={SIZE.least} most={SIZE.most} step={SIZE.step} value={preferences.size} onChange={(size) => change({ size })} />
      <Slider label={t('reading.line')} least={LINE_HEIGHT.least} most={LINE_HEIGHT.most} step={LINE_HEIGHT.step} value={preferences.lineHeight} onChange={(lineHeight) => change({ lineHeight })} />
      <div>
        <p aria-hidden="true" className="eyebrow mb-1">
          {t('reading.measure')}
        </p>
        <Segmented label={t('reading.measure')} small value={preferences.measure} onChange={(measure) => change({ measure })} options={MEASURES.map((value) => ({ value, label: t(`reading.${value}`) }))} />
      </div>
      <Link href="/settings" onClick={onLeave} className="link text-sm">
        {t('reading.all')}
      </Link>
    </div>
  );
}
