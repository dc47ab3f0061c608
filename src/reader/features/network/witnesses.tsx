import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../core/model/entity';
import type { Tie, Witness } from '../../../core/network/network';
import type { NetworkState } from '../../state/network-url';
import { TieHead } from './tie-head';
import { WitnessItem } from './witness-item';

/** Places shown before "more". */
const SHORT = 6;

interface Props {
  readonly tie: Tie;
  readonly witnesses: readonly Witness[];
  readonly names: ReadonlyMap<EntityId, string>;
  readonly state: NetworkState;
}

/** The quotations of a tie, as many as its line counts, each with the way to it. */
export function Witnesses({ tie, witnesses, names, state }: Props): ReactNode {
  const { t } = useTranslation('common');
  const [all, showAll] = useState(false);
  const shown = all ? witnesses : witnesses.slice(0, SHORT);
  return (
    <section aria-labelledby="tie">
      <TieHead tie={tie} names={names} state={state} />
      <ol>
        {shown.map((witness, at) => (
          <WitnessItem key={at} witness={witness} tie={tie} filter={state.filter} />
        ))}
      </ol>
      {witnesses.length > SHORT && (
        <button type="button" aria-expanded={all} onClick={() => showAll(!all)} className="link min-h-8 text-sm pointer-coarse:min-h-11 print:hidden">
          {t(all ? 'less' : 'more')}
        </button>
      )}
    </section>
  );
}
