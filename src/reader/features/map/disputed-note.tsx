import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Icon } from '../../parts/icon';
import type { Chart } from './chart';
import { DISPUTED } from './disputed';

/** The areas in dispute that lie in the part shown, each with who says what, and the source. */
export function DisputedNote({ chart }: { readonly chart: Chart }): ReactNode {
  const { t } = useTranslation('map');
  const formats = useFormats();
  const id = useId();
  const seen = DISPUTED.filter(({ at }) => chart.place(at) !== null);
  if (seen.length === 0) return null;
  return (
    <details className="group/disputed mt-4 rounded-xl bg-sunk px-4 py-2 text-sm text-soft forced-colors:border">
      <summary className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
        <Icon name="info" />
        <span id={id}>{t('disputed', { count: seen.length })}</span>
        <Icon name="chevronDown" className="ms-auto text-xs group-open/disputed:rotate-180" />
      </summary>
      <p className="mt-1">{t('borders')}</p>
      <ul aria-labelledby={id} className="my-2 space-y-1.5">
        {seen.map(({ id: area, source, year }) => (
          <li key={area}>
            <strong className="font-semibold text-ink">{t(`areas.${area}.name`)}</strong>: {t(`areas.${area}.note`, { year: year === undefined ? '' : formats.year(year) })}{' '}
            <a href={source} rel="noreferrer" className="link text-xs" aria-label={t('sourceOf', { name: t(`areas.${area}.name`) })}>
              {t('sourceLink')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
