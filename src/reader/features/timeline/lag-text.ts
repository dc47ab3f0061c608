import type { TFunction } from 'i18next';
import type { Lag } from '../../../core/timeline/lag';
import type { Formats } from '../../i18n/formats';

type T = TFunction<'timeline'>;

const DAYS_IN_MONTH = 30.44;
const DAYS_IN_YEAR = 365.25;
/** Up to here days are told one by one, then months, then years. */
const IN_DAYS = 45;
const IN_MONTHS = 700;

/** How long after a thing it was written of. `exact` when both days are known. */
export function lagText(lag: Lag, exact: boolean, formats: Formats, t: T): string {
  if (lag.kind === 'within') return t(exact ? 'lag.day' : 'lag.within');
  if (lag.kind === 'ahead') return t('lag.ahead');
  return t(`lag.${lag.kind}`, { by: by(lag, formats, t) });
}

/** A stretch of time in round numbers: days, months, or half years. */
export function durationText(days: number, t: T): string {
  if (days <= IN_DAYS) return t('days', { count: days });
  if (days <= IN_MONTHS) return t('months', { count: Math.round(days / DAYS_IN_MONTH) });
  const halves = Math.round((days / DAYS_IN_YEAR) * 2);
  const years = t('yearsLong', { count: Math.floor(halves / 2) });
  return halves % 2 === 0 ? years : t('andHalf', { years });
}

/** Days are exact; what is longer is rounded, and says so. */
function by({ least, most }: Lag, formats: Formats, t: T): string {
  if (most > IN_DAYS) return t('lag.about', { time: durationText(Math.round((least + most) / 2), t) });
  return least === most ? t('byDays', { count: most }) : t('lag.range', { from: formats.number(least), to: durationText(most, t) });
}
