import { lazyPart } from './parts/lazy-part';

/** The views, each in its own file. */
export const LibraryView = lazyPart('library', () => import('./features/library/library-view'), (module) => module.LibraryView);
export const ArticleView = lazyPart('article', () => import('./features/article/article-view'), (module) => module.ArticleView);
export const EntityView = lazyPart('entity', () => import('./features/entity/entity-view'), (module) => module.EntityView);
export const SettingsView = lazyPart('settings', () => import('./features/settings/settings-view'), (module) => module.SettingsView);
export const CorrectionsView = lazyPart('corrections', () => import('./features/corrections/corrections-view'), (module) => module.CorrectionsView);
export const PassagesView = lazyPart('passages', () => import('./features/passages/passages-view'), (module) => module.PassagesView);
export const ClaimsView = lazyPart('claims', () => import('./features/claims/claims-view'), (module) => module.ClaimsView);
export const TimelineView = lazyPart('timeline', () => import('./features/timeline/timeline-view'), (module) => module.TimelineView);
export const MapView = lazyPart('map', () => import('./features/map/map-view'), (module) => module.MapView);
export const NetworkView = lazyPart('network', () => import('./features/network/network-view'), (module) => module.NetworkView);
export const CompareView = lazyPart('compare', () => import('./features/compare/compare-view'), (module) => module.CompareView);
