import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { useCorrections } from './data/use-corrections';
import { Frame } from './frame';
import { Boundary } from './parts/boundary';
import { lazyPart } from './parts/lazy-part';
import { Empty, Loading } from './parts/states';
import { ShownAddress } from './shown-address';
import { useAppearance } from './use-appearance';
import { useArrival } from './use-arrival';
import { ArticleView, ClaimsView, CompareView, CorrectionsView, EntityView, LibraryView, MapView, NetworkView, PassagesView, SettingsView, TimelineView } from './views';
import { TakenOver } from './written-page';

const DamagedCorrections = lazyPart('corrections', () => import('./features/corrections/damaged-corrections'), (module) => module.DamagedCorrections);

/** The page inside its frame. */
export function App(): ReactNode {
  useAppearance();
  return (
    <Frame notice={<Damaged />}>
      <ShownAddress>
        <Views />
      </ShownAddress>
    </Frame>
  );
}

/** The routes. Each view reads its own address. */
function Views(): ReactNode {
  const [path] = useLocation();
  useArrival();
  return (
    <Boundary resetOn={path} frame="page">
      {/* Of another view one sees at once that it is coming. */}
      <Suspense key={path.split('/')[1]} fallback={<Waiting />}>
        <TakenOver />
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
          <Route path="/passages">
            <PassagesView />
          </Route>
          <Route path="/claims">
            <ClaimsView />
          </Route>
          <Route path="/timeline">
            <TimelineView />
          </Route>
          <Route path="/map">
            <MapView />
          </Route>
          <Route path="/network">
            <NetworkView />
          </Route>
          <Route path="/compare">
            <CompareView />
          </Route>
          <Route>
            <Missing />
          </Route>
        </Switch>
      </Suspense>
    </Boundary>
  );
}

/** Stored corrections that could not be read are spoken of on every page. */
function Damaged(): ReactNode {
  const { damaged } = useCorrections();
  return (
    damaged !== null && (
      <Suspense fallback={null}>
        <DamagedCorrections damaged={damaged} />
      </Suspense>
    )
  );
}

function Missing(): ReactNode {
  const { t } = useTranslation('shell');
  return (
    <div className="page">
      <Empty level={1} title={t('missing.title')}>{t('missing.body')}</Empty>
    </div>
  );
}

function Waiting(): ReactNode {
  return (
    <div className="page">
      <Loading lines={7} />
    </div>
  );
}
