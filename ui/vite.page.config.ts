// The map as a page of its own: one script and one style sheet, which guild-exchange puts into the exported file.
// `npm run page` writes them; ARCHITECTURE.md says why they are kept in the repository.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  // The window reads every catalogue; the page carries the few sentences that it says.
  resolve: { alias: [{ find: /^\.\/catalogue$/, replacement: new URL('src/page/catalogue.ts', import.meta.url).pathname }] },
  build: {
    target: 'es2022', outDir: '../assets/page', emptyOutDir: true, sourcemap: false, cssCodeSplit: false, reportCompressedSize: false,
    lib: { entry: 'src/page/main.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js', cssFileName: 'page' },
  },
});
