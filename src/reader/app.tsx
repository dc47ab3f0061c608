import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { useCorrections } from './data/use-corrections';
import { Header } from './features/shell/header';
import { Boundary } from './parts/boundary';
import { lazyPart } from './parts/lazy-part';
import { Empty, Loading } from './parts/states';
import { useAppearance } from './use-appearance';
import { useArrival } from './use-arrival';

const LibraryView = lazyPart('library', () => import('./features/library/library-view'), (module) => module.LibraryView);
const ArticleView = lazyPart('article', () => import('./features/article/article-view'), (module) => module.ArticleView);
const EntityView = lazyPart('entity', () => import('./features/entity/entity-view'), (module) => module.EntityView);
const SettingsView = lazyPart('settings', () => import('./features/settings/settings-view'), (module) => module.SettingsView);
const CorrectionsView = lazyPart('corrections', () => import('./features/corrections/corrections-view'), (module) => module.CorrectionsView);
const DamagedCorrections = lazyPart('corrections', () => import('./features/corrections/damaged-corrections'), (module) => module.DamagedCorrections);

/** The routes of the page inside its frame. Each view reads its own address. */
export function App(): ReactNode {
  const { t } = useTranslation('shell');
  const [path] = useLocation();
  useAppearance();
  useArrival();
  const { damaged } = useCorrections();
  return (
    <>
      <Header />
      {damaged !== null && (
        <Suspense fallback={null}>
          <DamagedCorrections damaged={damaged} />
        </Suspense>
      )}
      <main id="main" tabIndex={-1} className="outline-none">
        <Boundary resetOn={path} frame="page">
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/">
                <LibraryView />
              </Route>
              <Route path="/a/:id/:paragraph?">
                <ArticleView />
              </Route>
              <Route path="/e/:id">
                <EntityView />
              </Route>
              <Route path="/settings">
                <SettingsView />
              </Route>
              <Route path="/corrections">
                <CorrectionsView />
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
