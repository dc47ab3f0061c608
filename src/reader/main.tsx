import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/readex-pro/wght.css';
import './styles/index.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { applyAppearance, digitsOf, languageOf } from './appearance';
import { BASE } from './data/base';
import { followCorrections } from './data/follow-corrections';
import { headQuery } from './data/queries';
import { makeQueryClient } from './data/query-client';
import { correctionStore } from './data/use-corrections';
import { startStrings } from './i18n/start';
import { Page } from './page';
import { prepare } from './prepare';
import { preferenceStore } from './state/use-preferences';
import { completeLinks, isExact, isWritten, placeOf } from './written-page';

const root = document.querySelector('#root');
if (root === null) throw new RangeError('the page has no #root');

const client = makeQueryClient();
followCorrections(client);
// Asked for before anything else, so that the strings and the view do not hold it up; who uses it sees its failure.
const place = placeOf(location, BASE);
const preparation = isWritten(root, place) ? prepare(client, place) : null;
if (preparation === null) client.query(headQuery).catch(() => undefined);
else preparation.data.catch(() => undefined);

const preferences = preferenceStore.read();
const language = languageOf(preferences);
applyAppearance(document.documentElement, preferences, language);
await startStrings(language, digitsOf(preferences));
// What is written on the page stays until the view can take its place in one step.
if (preparation !== null) await Promise.allSettled([preparation.load(), preparation.data]);

const page = (
  <Page client={client} base={BASE.slice(0, -1)} ssrSearch="">
    <App />
  </Page>
);
if (isExact(root, place, preferences, correctionStore.read())) {
  completeLinks(root);
  hydrateRoot(root, page);
} else createRoot(root).render(page);
