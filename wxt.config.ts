import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { knownSitePatterns, sampleSitePatterns } from './lib/dom/sites/known-sites';

/** Chromium opens reports at once by a rule; Firefox knows none for answers, and asks for its listener when it is wanted. */
const atOnce = (browser: string) =>
  browser === 'firefox'
    ? { optional_permissions: ['webRequest' as const, 'webRequestBlocking' as const] }
    : {
        // a rule may lead only there; which site a link to a report stands on cannot be known
        web_accessible_resources: [{ resources: ['reader.html'], matches: ['http://*/*', 'https://*/*'] }],
      };

const sitesOf = (mode: string) =>
  mode === 'sample' ? [...knownSitePatterns, ...sampleSitePatterns] : knownSitePatterns;

/** Where the product's parts live; see lib/ARCHITECTURE.md. */
export default defineConfig({
  entrypointsDir: 'entrypoints',
  publicDir: 'lib/public',
  modulesDir: 'lib/wxt-modules',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/locales' },
  // a browser new enough for us loads its modules itself; the polyfill would fetch, and we do not
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en_GB',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : (['sidePanel', 'declarativeNetRequestWithHostAccess'] as const)),
    ],
    // the gate's own code does not hold the list of sites: it is weighed on every page
    content_scripts: [{ matches: sitesOf(mode), js: ['gate.js'], run_at: 'document_idle' }],
    host_permissions: sitesOf(mode),
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...atOnce(browser),
    // no page shows one of ours in a frame of its own
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; frame-ancestors 'none'",
    },
    action: { default_title: '__MSG_extName__' },
    commands: {
      'tag-next': {
        // Chromium 156 keeps Alt Shift R to itself; in Firefox F, S and others open its menus
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commands_tagNext__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commands_openPanel__',
      },
      'open-library': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commands_openLibrary__',
      },
      'open-reader': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commands_openReader__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'findmark@findmark.invalid',
          // 146 is the first that draws underlines in ::highlight()
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
