import { lazyPart } from '../../../parts/lazy-part';
import type { followAddress } from './follow-address';

/** Under a shown passage: what became of it since the link was made. */
export const PassageSlip = lazyPart('landing', () => import('./passage-slip'), (module) => module.PassageSlip);
/** At the lower edge: what a link led to, and the ways between its passages. */
export const LandingDock = lazyPart('landing', () => import('./landing-dock'), (module) => module.LandingDock);
/** At the top of the article: why nothing is marked. */
export const LandingNotice = lazyPart('landing', () => import('./landing-notice'), (module) => module.LandingNotice);

/** In place of an article that the collection does not have. */
export const MissingArticle = lazyPart('landing', () => import('./missing-article'), (module) => module.MissingArticle);

/** What follows a link and says where it led: asked for as soon as an address is seen to name a passage. */
export async function loadLanding(): Promise<typeof followAddress> {
  const [following] = await Promise.all([import('./follow-address'), PassageSlip.load(), LandingDock.load(), LandingNotice.load()]);
  return following.followAddress;
}
