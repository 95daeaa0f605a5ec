import { i18n } from '#i18n';
import { POLARITIES } from '../lib/core/model/kinds';
import { Kbd } from './kbd';
import { POLARITY_KEYS } from './polarity-keys';

export interface KeyLine {
  readonly does: string;
  /** Keys to press together, each as it is called; none where there is none. */
  readonly keys: readonly string[];
}

interface OptionsKeysProps {
  /** The browser-wide ones, as they are set now. */
  browserKeys: readonly KeyLine[];
  /** How to change them in this browser. */
  about: string;
  /** Opens the browser's own page for it; absent where it cannot be opened. */
  onChange?: () => void;
}

/** Every key, by where it works. */
export function OptionsKeys({ browserKeys, about, onChange }: OptionsKeysProps) {
  return (
    <main class="cb-m cb-one">
      <h1 class="t-title">{i18n.t('options.keys')}</h1>
      <section class="col col-3">
        <KeyTable
          caption={i18n.t('options.browserKeys')}
          lines={browserKeys.map(({ does, keys }) => ({ does, keys: [keys] }))}
        />
        <div class="row row-3 wrap">
          <p class="t-s t-2">{about}</p>
          {onChange && (
            <button type="button" class="btn btn-s" onClick={onChange}>
              {i18n.t('options.changeKeys')}
            </button>
          )}
        </div>
      </section>
      <KeyTable caption={i18n.t('options.barKeys')} lines={barLines()} />
      <KeyTable caption={i18n.t('options.readerKeys')} lines={readerLines()} />
      <KeyTable caption={i18n.t('options.libraryKeys')} lines={libraryLines()} />
    </main>
  );
}

/** Several ways to the same thing, each a chord of keys. */
interface TableLine {
  readonly does: string;
  readonly keys: readonly (readonly string[])[];
}

function barLines(): TableLine[] {
  return [
    { does: i18n.t('options.does.save'), keys: [['Enter']] },
    { does: i18n.t('options.does.saveTyping'), keys: [['Ctrl', 'Enter']] },
    { does: i18n.t('options.does.suggested'), keys: [['1'], ['2'], ['3']] },
    { does: i18n.t('options.does.letter'), keys: [['a'], ['b'], ['c'], ['…']] },
    { does: i18n.t('options.does.polarity'), keys: POLARITIES.map((polarity) => [POLARITY_KEYS[polarity]]) },
    { does: i18n.t('options.does.note'), keys: [['Shift', 'N']] },
    { does: i18n.t('options.does.dismiss'), keys: [['Backspace']] },
    { does: i18n.t('options.does.why'), keys: [['?']] },
    { does: i18n.t('options.does.close'), keys: [['Esc']] },
  ];
}

function readerLines(): TableLine[] {
  return [
    { does: i18n.t('options.does.turnPage'), keys: [['←'], ['→']] },
    { does: i18n.t('options.does.find'), keys: [['Ctrl', 'F']] },
    { does: i18n.t('options.does.nextMatch'), keys: [['Enter'], ['F3'], ['Shift', 'F3']] },
    {
      does: i18n.t('options.does.zoom'),
      keys: [
        ['Ctrl', '+'],
        ['Ctrl', '−'],
        ['Ctrl', '0'],
      ],
    },
    { does: i18n.t('options.does.side'), keys: [['F4']] },
    { does: i18n.t('options.does.regions'), keys: [['F6'], ['Shift', 'F6']] },
    { does: i18n.t('options.does.print'), keys: [['Ctrl', 'P']] },
    { does: i18n.t('options.does.undo'), keys: [['Ctrl', 'Z']] },
  ];
}

function libraryLines(): TableLine[] {
  return [
    { does: i18n.t('options.does.search'), keys: [['/']] },
    { does: i18n.t('options.does.list'), keys: [['↓'], ['↑'], ['Home'], ['End']] },
    { does: i18n.t('options.does.open'), keys: [['Enter']] },
    { does: i18n.t('options.does.delete'), keys: [['Delete']] },
    { does: i18n.t('options.does.undo'), keys: [['Ctrl', 'Z']] },
  ];
}

function KeyTable({ caption, lines }: { caption: string; lines: readonly TableLine[] }) {
  return (
    <table class="table opt-keys">
      <caption class="t-head">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('options.keyColumn')}</th>
          <th scope="col">{i18n.t('options.doesColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ does, keys }) => (
          <tr key={does}>
            <td>
              <Chords chords={keys} />
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chords({ chords }: { chords: readonly (readonly string[])[] }) {
  if (chords.every((chord) => chord.length === 0)) return <span class="t-meta">{i18n.t('options.noKey')}</span>;
  return (
    <span class="opt-chords">
      {chords.map((chord) => (
        <span key={chord.join(' ')} class="row row-1">
          {chord.map((key) => (
            <Kbd key={key} small={false}>
              {key}
            </Kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
