import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import type { TextHits } from '../../../core/search/text-hits';
import { Button } from '../../parts/button';
import type { Found } from './found';
import { PassageGroup } from './passage-group';
import { Relaxed } from './relaxed';

/** Articles whose passages are loaded at once. */
const STEP = 8;

/** Every passage that satisfies the filter, under the article that it stands in. */
export function PassageList({ found, filter, hits }: { readonly found: readonly Found[]; readonly filter: Filter; readonly hits: TextHits | null }): ReactNode {
  const { t } = useTranslation('library');
  const [steps, setSteps] = useState(1);
  const wanted = useMemo(() => new Set((['place', 'person', 'organisation', 'outlet'] as const).flatMap((facet) => filter.facets[facet]?.include ?? [])), [filter]);
  const shown = found.slice(0, steps * STEP);
  return (
    <>
      {hits?.relaxed === true && <Relaxed />}
      {shown.map((one) => (
        <PassageGroup key={one.card.id} found={one} filter={filter} wanted={wanted} />
      ))}
      {shown.length < found.length && (
        <Button look="outline" onClick={() => setSteps(steps + 1)} className="mt-6">
          {t('morePassages')}
        </Button>
      )}
    </>
  );
}
