import type { Plugin } from 'vite';

const POLICY = /\s*<meta\s+http-equiv="content-security-policy"[^>]*>/;

/** Takes the page's content security policy away while developing: hot reload needs inline scripts and a socket. A build keeps it. */
export function openPolicy(): Plugin {
  return {
    name: 'isnad:open-policy',
    apply: 'serve',
    transformIndexHtml: { order: 'pre', handler: (page) => page.replace(POLICY, '') },
  };
}
