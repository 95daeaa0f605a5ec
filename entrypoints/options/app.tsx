import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import { browser, type Browser } from 'wxt/browser';
import { OptionsCoder } from '../../components/options-coder';
import { type KeyLine, OptionsKeys } from '../../components/options-keys';
import { OptionsShell } from '../../components/options-shell';
import { OptionsSites } from '../../components/options-sites';
import { OptionsTheme } from '../../components/options-theme';
import { OptionsThemes } from '../../components/options-themes';
import { keysOf } from '../../lib/app/options/key-words';
import { hostOfPattern, type KnownSite } from '../../lib/app/options/known-sites';
import type { Options } from '../../lib/app/options/options';
import { type OptionsPlace, placeHash, SECTIONS } from '../../lib/app/options/section';
import { formatClock } from '../../lib/app/words';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

export interface AppProps {
  options: Options;
  place: ReadonlySignal<OptionsPlace>;
  /** Annotations per theme key. */
  counts: ReadonlySignal<ReadonlyMap<string, number>>;
  commands: ReadonlySignal<readonly Browser.commands.Command[]>;
  known: readonly KnownSite[];
}

export function App(props: AppProps) {
  const { savedAt, failed } = props.options.state;
  return (
    <OptionsShell
      sections={SECTIONS.map((key) => ({ key, label: i18n.t(`options.${key}`), href: placeHash(key) }))}
      section={props.place.value.section}
      savedAt={savedAt.value && formatClock(savedAt.value)}
      failed={failed.value}
      onLibrary={() => openLibrary('')}
    >
      <Section {...props} />
    </OptionsShell>
  );
}

function Section({ options, place, counts, commands, known }: AppProps) {
  const { state } = options;
  switch (place.value.section) {
    case 'sites':
      return (
        <OptionsSites
          known={known}
          added={state.sitesAdded.value.map((pattern) => ({ pattern, host: hostOfPattern(pattern) }))}
          off={state.sitesOff.value}
          atOnce={state.atOnce.value}
          onSwitch={(hosts, on) => void options.setSites(hosts, on)}
          onRemove={(pattern) => void options.removeSite(pattern)}
          onAtOnce={(on) => void options.setAtOnce(on)}
        />
      );
    case 'coder':
      return (
        <OptionsCoder
          name={state.name.value}
          onType={(name) => options.typeName(name)}
          onLeave={() => void options.saveName()}
        />
      );
    case 'codebook':
      return <CodebookSection theme={place.value.theme} counts={counts.value} />;
    case 'keys':
      return <KeysSection commands={commands.value} />;
  }
}

function CodebookSection({ theme: key, counts }: { theme: string; counts: ReadonlyMap<string, number> }) {
  const codebook = defaultCodebook;
  const theme = codebook.themes.find((one) => one.key === key) ?? codebook.themes[0];
  if (!theme) return null;
  return (
    <>
      <OptionsThemes
        codebook={codebook}
        shown={theme.key}
        counts={counts}
        hrefOf={(themeKey) => placeHash('codebook', themeKey)}
      />
      <OptionsTheme
        theme={theme}
        codebook={codebook}
        used={counts.get(theme.key) ?? 0}
        onShow={() => openLibrary(`#annotations?theme=${theme.key}`)}
      />
    </>
  );
}

function KeysSection({ commands }: { commands: readonly Browser.commands.Command[] }) {
  const lines: KeyLine[] = commands.map(({ name, description, shortcut }) => ({
    // the browser's own command, which opens the popup, comes without a description
    does: name?.startsWith('_execute') ? i18n.t('options.does.openFindmark') : (description ?? ''),
    keys: keysOf(shortcut ?? ''),
  }));
  if (import.meta.env.FIREFOX) return <OptionsKeys browserKeys={lines} about={i18n.t('options.changeKeysFirefox')} />;
  const change = () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return <OptionsKeys browserKeys={lines} about={i18n.t('options.changeKeysChrome')} onChange={change} />;
}

function openLibrary(hash: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });
}
