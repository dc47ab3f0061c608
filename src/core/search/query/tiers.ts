/** When nothing holds everything: that is given which comes this near to the best, and holds this much of what was asked for, rare words counting more. */
export const NEAR_THE_BEST = 0.8;
export const LEAST_SHARE = 0.5;

/** One of the places where one looks, in this order. */
export interface Tier {
  readonly aside: boolean;
  readonly relaxed: boolean;
}

/** Set-aside parts are looked at only when no article holds everything; and only when they do not either, what holds most of it. */
export const TIERS: readonly Tier[] = [
  { aside: false, relaxed: false },
  { aside: true, relaxed: false },
  { aside: false, relaxed: true },
  { aside: true, relaxed: true },
];
