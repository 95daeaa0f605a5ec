import { i18n } from '#i18n';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome';
import { keysOf } from '../../lib/app/options/key-words';
import { formatClock } from '../../lib/app/words';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { createOptions } from '../options/ports';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import './welcome.css';

const REPORTS = 'https://reports.ofsted.gov.uk/';
/** In the picture of a bar. */
const SHOWN = ['caseloads', 'timeliness'];

const options = createOptions();
const nextKeys = signal<readonly string[]>([]);
const themes = defaultCodebook.themes.filter(({ key }) => SHOWN.includes(key));

const saved = computed(() => {
  const { savedAt, failed } = options.state;
  if (failed.value) return i18n.t('options.notSaved');
  return savedAt.value ? i18n.t('options.savedAt', [formatClock(savedAt.value)]) : '';
});

document.title = i18n.t('welcome.title');
addEventListener('pagehide', () => void options.saveName());
void options.start();
void browser.commands.getAll().then((commands) => {
  nextKeys.value = keysOf(commands.find(({ name }) => name === 'tag-next')?.shortcut ?? '');
});

function App() {
  return (
    <Welcome
      coder={{
        name: options.state.name.value,
        onType: (typed) => options.typeName(typed),
        onLeave: () => void options.saveName(),
      }}
      saved={saved.value}
      nextKeys={nextKeys.value}
      themes={themes}
      reportsHref={REPORTS}
      libraryHref="library.html"
    />
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
