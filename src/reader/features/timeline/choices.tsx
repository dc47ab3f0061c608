import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../parts/segmented';
import { ORDERS, type TimelineState, VOICES } from '../../state/timeline-url';

/** By which days things stand, and whose words are shown. */
export function Choices({ state, onChange }: { readonly state: TimelineState; readonly onChange: (part: Partial<TimelineState>) => void }): ReactNode {
  const { t } = useTranslation('timeline');
  return (
    <div className="mb-4 flex flex-wrap gap-x-4 gap-y-2 print:hidden">
      <Segmented label={t('order.label')} options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))} value={state.order} onChange={(order) => onChange({ order })} />
      <Segmented label={t('voice.label')} options={VOICES.map((value) => ({ value, label: t(`voice.${value}`) }))} value={state.voice} onChange={(voice) => onChange({ voice })} />
    </div>
  );
}
