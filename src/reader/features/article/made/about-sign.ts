import type { TFunction } from 'i18next';
import type { Sign } from '../../../../core/model/sign';
import type { Resources } from '../../../i18n/resources';

type CalqueId = keyof Resources['made']['calque'];

/** Turns of phrase that the page explains: those of the table from which they were found. */
const EXPLAINED: readonly CalqueId[] = ['role', 'agent', 'carry-out', 'done', 'manner', 'mister', 'one-of', 'a-total-of', 'overnight'];

/** What a sign may come from, as far as that is known of such signs; never what it is of this text. */
export function aboutSign({ kind, of }: Sign, t: TFunction<'made'>): string {
  if (kind !== 'calque' && kind !== 'common-calque') return t(`about.${kind}`);
  const id = EXPLAINED.find((one) => one === of);
  return id === undefined ? '' : t(`calque.${id}`);
}
