import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { Router, type RouterProps } from 'wouter';

/** What surrounds the whole page, in the browser and when it is written ahead of time. */
export function Page({ client, children, ...router }: RouterProps & { readonly client: QueryClient; readonly children: ReactNode }): ReactNode {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router {...router}>{children}</Router>
      </QueryClientProvider>
    </StrictMode>
  );
}
