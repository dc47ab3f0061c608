import type { ReactNode } from 'react';
import { formatAbout } from '../../state/about';
import { formatClaims, parseClaims } from '../../state/claims-url';
import { useAddress } from '../../state/use-address';
import { AboutView } from './about/about-view';
import { FilterBoard } from './filter-board';

/** `/claims`: who says what, in what a filter leaves or about one passage. */
export function ClaimsView(): ReactNode {
  const [state, change] = useAddress(parseClaims, formatClaims);
  const { about, filter } = state;
  return about === null ? <FilterBoard state={state} onState={change} /> : <AboutView key={formatAbout(about)} about={about} filter={filter} />;
}
