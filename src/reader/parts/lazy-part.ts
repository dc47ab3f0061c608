import i18next from 'i18next';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { Resources } from '../i18n/resources';
import { ViewLoadError } from './view-load-error';

/** A part in its own file, loaded together with its strings when it is first shown. */
export function lazyPart<M, P extends object>(strings: keyof Resources, load: () => Promise<M>, pick: (module: M) => ComponentType<P>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    try {
      const [module] = await Promise.all([load(), i18next.loadNamespaces(strings)]);
      return { default: pick(module) };
    } catch (cause) {
      throw new ViewLoadError({ cause });
    }
  });
}
