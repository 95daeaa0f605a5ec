import { i18n } from '#i18n';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser, type Browser } from 'wxt/browser';
import { parsePlace } from '../../lib/app/options/section';
import { knownSites } from '../../lib/app/options/known-sites';
import { themeCounts } from '../../lib/core/library/theme-counts';
import { knownSitePatterns, sites } from '../../lib/dom/sites/known-sites';
import { Library } from '../../lib/storage/library';
import { App } from './app';
import { createOptions } from './ports';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import './options.css';

const options = createOptions();
const place = signal(parsePlace(location.hash));
const counts = signal<ReadonlyMap<string, number>>(new Map());
const commands = signal<Browser.commands.Command[]>([]);

document.title = i18n.t('options.title');
addEventListener('hashchange', () => {
  place.value = parsePlace(location.hash);
});
addEventListener('pagehide', () => void options.saveName());
// the person comes back from the browser's own page for shortcuts
addEventListener('focus', () => void readCommands());
void options.start();
void readCommands();
new Library(() => new Date().toISOString()).watchAnnotations().subscribe(
  (annotations) => {
    counts.value = themeCounts(annotations);
  },
  // the codebook can be read without the numbers; the library page says what is wrong with the library
  () => {},
);

const root = document.getElementById('app');
if (root)
  render(
    <App
      options={options}
      place={place}
      counts={counts}
      commands={commands}
      known={knownSites(knownSitePatterns, sites)}
    />,
    root,
  );

async function readCommands(): Promise<void> {
  commands.value = await browser.commands.getAll();
}
