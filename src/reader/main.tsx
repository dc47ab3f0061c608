import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/readex-pro/wght.css';
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app';
import { applyAppearance, digitsOf, languageOf } from './appearance';
import { BASE } from './data/base';
import { followCorrections } from './data/follow-corrections';
import { manifestQuery } from './data/queries';
import { makeQueryClient } from './data/query-client';
import { startStrings } from './i18n/start';
import { preferenceStore } from './state/use-preferences';

const root = document.querySelector('#root');
if (root === null) throw new RangeError('the page has no #root');

// Asked for before anything else, so that the strings and the view do not hold it up; who uses it sees its failure.
const client = makeQueryClient();
client.query(manifestQuery).catch(() => undefined);
followCorrections(client);

const preferences = preferenceStore.read();
const language = languageOf(preferences);
applyAppearance(document.documentElement, preferences, language);
await startStrings(language, digitsOf(preferences));

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Router base={BASE.slice(0, -1)}>
        <App />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);
