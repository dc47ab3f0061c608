import i18next from 'i18next';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { Header } from './features/shell/header';
import type { Resources } from './i18n/resources';
import { Boundary } from './parts/boundary';
import { Empty, Loading } from './parts/states';
import { ViewLoadError } from './parts/view-load-error';
import { useAppearance } from './use-appearance';
import { useArrival } from './use-arrival';

/** A view in its own file, loaded together with its strings when its address is opened. */
function view<M>(feature: keyof Resources, load: () => Promise<M>, pick: (module: M) => () => ReactNode) {
  return lazy(async () => {
    try {
      const [module] = await Promise.all([load(), i18next.loadNamespaces(feature)]);
      return { default: pick(module) };
    } catch (cause) {
      throw new ViewLoadError({ cause });
    }
  });
}

const LibraryView = view('library', () => import('./features/library/library-view'), (module) => module.LibraryView);
const ArticleView = view('article', () => import('./features/article/article-view'), (module) => module.ArticleView);
const EntityView = view('entity', () => import('./features/entity/entity-view'), (module) => module.EntityView);
const SettingsView = view('settings', () => import('./features/settings/settings-view'), (module) => module.SettingsView);

/** The routes of the page inside its frame. Each view reads its own address. */
export function App(): ReactNode {
  const { t } = useTranslation('shell');
  const [path] = useLocation();
  useAppearance();
  useArrival();
  return (
    <>
      <Header />
      <main id="main" tabIndex={-1} className="outline-none">
        <Boundary resetOn={path} frame="page">
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/">
                <LibraryView />
              </Route>
              <Route path="/a/:id">
                <ArticleView />
              </Route>
              <Route path="/e/:id">
                <EntityView />
              </Route>
              <Route path="/settings">
                <SettingsView />
              </Route>
              <Route>
                <div className="page">
                  <Empty level={1} title={t('missing.title')}>{t('missing.body')}</Empty>
                </div>
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
    </>
  );
}

function Waiting(): ReactNode {
  return (
    <div className="page">
      <Loading lines={7} />
    </div>
  );
}
