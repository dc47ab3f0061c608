import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/readex-pro/wght.css';
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app';
import { BASE } from './data/base';
import { makeQueryClient } from './data/query-client';
import { startStrings } from './i18n/start';

const root = document.querySelector('#root');
if (root === null) throw new RangeError('the page has no #root');

await startStrings('ar', 'arab');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <Router base={BASE.slice(0, -1)}>
        <App />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);
