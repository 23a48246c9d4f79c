import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5317, strictPort: true, fs: { allow: ['..'] } },
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  resolve: mode === 'test' ? { conditions: ['browser'], alias: [{ find: /^bits-ui$/, replacement: '/dev/bits.ts' }] } : {},
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, setupFiles: ['dev/test_setup.ts'], css: { include: [/[?&]raw$/] }, pool: 'threads', maxWorkers: 2 },
}));
