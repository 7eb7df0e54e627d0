import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { layersPlugin } from './vite/layers-plugin';
import { messagesPlugin } from './vite/messages-plugin';
import { packPlugin } from './vite/pack-plugin';
import { portablePlugin } from './vite/portable-plugin';
import { servedPlugin } from './vite/served-plugin';

/** Browsers of spring 2023 and later; Firefox 115 is the last one for Windows 7 and 8. */
const oldestBrowsers = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];

const empty = new URL('./vite/empty.ts', import.meta.url).pathname;

// Modes: production is served; portable becomes one HTML file. LACUNA_PSEUDO=1 adds the pseudo-languages.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    messagesPlugin({ pseudo: process.env['LACUNA_PSEUDO'] === '1' }),
    packPlugin(),
    react(),
    layersPlugin(),
    mode === 'portable' ? portablePlugin() : servedPlugin(),
  ],
  // What jsPDF would load to draw HTML and SVG, which Lacuna never does (66 KiB gzip).
  resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty } },
  build: {
    rolldownOptions: { checks: { bundlerTimings: false } },
    target: oldestBrowsers,
    chunkSizeWarningLimit: 1024, // scripts/check-budget.mjs holds the real limit
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
  worker: { format: mode === 'portable' ? 'iife' : 'es' },
}));
