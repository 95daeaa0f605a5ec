import path from 'node:path';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './browsers.mjs';
import { messagesPlugin } from './messages-plugin.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** WXT's plugins but its mock, a virtual module that browser mode cannot fetch; tests/tools/dom-setup.ts takes its place. */
const withoutMock = async () => {
  const plugins = await WxtVitest();
  return plugins.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'wxt:extension-api-mock'));
};

/** Tests that need ranges, layout or CSS highlights run in a real browser: `*.dom.test.ts(x)`; the rest in Node. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [preact(), WxtVitest()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}', 'tests/journeys/**'],
        },
      },
      {
        root,
        plugins: [preact(), messagesPlugin(root), withoutMock()],
        optimizeDeps: {
          include: [
            'wxt/browser',
            'wxt/utils/storage',
            '@wxt-dev/i18n',
            'wxt/testing/fake-browser',
            'preact',
            'preact/hooks',
            'preact/compat',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            '@testing-library/preact',
            'dexie',
            'valibot',
            'mark.js',
            '@floating-ui/dom',
            'tinykeys',
            'uuid',
            'virtua',
            'axe-core',
            'fast-check',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
          ],
        },
        test: {
          name: 'dom',
          setupFiles: ['tests/tools/dom-setup.ts'],
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--no-first-run',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
