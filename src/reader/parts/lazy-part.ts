import i18next from 'i18next';
import { type ComponentType, createElement, type FunctionComponent, lazy, useState } from 'react';
import type { Resources } from '../i18n/resources';
import { ViewLoadError } from './view-load-error';

/** A part in its own file. */
export interface LazyPart<P> extends FunctionComponent<P> {
  /** Loads it before it is shown; what is shown afterwards stands at once, without a fallback. */
  readonly load: () => Promise<void>;
}

/** A part in its own file, loaded together with its strings when it is first shown. */
export function lazyPart<M, P extends object>(strings: keyof Resources, load: () => Promise<M>, pick: (module: M) => ComponentType<P>): LazyPart<P> {
  let loaded: ComponentType<P> | null = null;
  const arrive = async (): Promise<{ readonly default: ComponentType<P> }> => {
    try {
      const [module] = await Promise.all([load(), i18next.loadNamespaces(strings)]);
      loaded = pick(module);
      return { default: loaded };
    } catch (cause) {
      throw new ViewLoadError({ cause });
    }
  };
  const Late = lazy(arrive);
  // Chosen once for each place where it is shown: a component that changed would lose its state.
  const Part = (props: P) => createElement(useState(() => loaded ?? Late)[0], props);
  return Object.assign(Part, { load: async () => void (await arrive()) });
}
