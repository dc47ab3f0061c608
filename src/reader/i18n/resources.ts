import type { strings as article } from './ar/article';
import type { strings as card } from './ar/card';
import type { strings as claims } from './ar/claims';
import type { strings as common } from './ar/common';
import type { strings as compare } from './ar/compare';
import type { strings as connected } from './ar/connected';
import type { strings as corrections } from './ar/corrections';
import type { strings as entity } from './ar/entity';
import type { strings as hits } from './ar/hits';
import type { strings as landing } from './ar/landing';
import type { strings as library } from './ar/library';
import type { strings as made } from './ar/made';
import type { strings as map } from './ar/map';
import type { strings as network } from './ar/network';
import type { strings as passages } from './ar/passages';
import type { strings as reasons } from './ar/reasons';
import type { strings as said } from './ar/said';
import type { strings as search } from './ar/search';
import type { strings as settings } from './ar/settings';
import type { strings as sharing } from './ar/sharing';
import type { strings as shell } from './ar/shell';
import type { strings as similar } from './ar/similar';
import type { strings as sources } from './ar/sources';
import type { strings as timeline } from './ar/timeline';

/**
 * The namespaces of the page; one is `i18n/<language>/<feature>.ts`, which exports `strings`.
 * A new feature adds its two files and one line here; `useTranslation('<feature>')` then knows its keys.
 */
export interface Resources {
  readonly common: typeof common;
  readonly shell: typeof shell;
  readonly library: typeof library;
  readonly search: typeof search;
  readonly settings: typeof settings;
  readonly article: typeof article;
  readonly reasons: typeof reasons;
  readonly entity: typeof entity;
  readonly corrections: typeof corrections;
  readonly passages: typeof passages;
  readonly sharing: typeof sharing;
  readonly card: typeof card;
  readonly landing: typeof landing;
  readonly hits: typeof hits;
  readonly similar: typeof similar;
  readonly sources: typeof sources;
  readonly said: typeof said;
  readonly made: typeof made;
  readonly connected: typeof connected;
  readonly compare: typeof compare;
  readonly network: typeof network;
  readonly map: typeof map;
  readonly timeline: typeof timeline;
  readonly claims: typeof claims;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources;
    returnNull: false;
  }
}
