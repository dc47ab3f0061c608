import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { corpus } from './src/build/corpus-plugin';
import { openPolicy } from './src/build/open-policy';
import { routePages } from './src/build/route-pages';
import { stillFonts } from './src/build/still-fonts';

export default defineConfig({
  // Relative addresses: the build can be served below any sub-path.
  base: './',
  plugins: [react(), tailwindcss(), corpus(), openPolicy(), stillFonts(), routePages()],
  build: {
    target: 'es2022',
    manifest: true,
    // The page's policy allows no inline script and no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
