import type { ReactNode } from 'react';
import { Header } from './features/shell/header';

/** The header and the place of the view below it. */
export function Frame({ notice, children }: { readonly notice?: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <Header />
      {notice}
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}
