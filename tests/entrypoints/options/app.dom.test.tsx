import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { App } from '../../../entrypoints/options/app';
import { knownSites } from '../../../lib/app/options/known-sites';
import { Options } from '../../../lib/app/options/options';
import type { Setting } from '../../../lib/core/model/settings';
import { parsePlace } from '../../../lib/app/options/section';
import type { Coder } from '../../../lib/core/model/annotation';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { knownSitePatterns, sites } from '../../../lib/dom/sites/known-sites';
import { sampleCoder } from '../../fixtures/library-data';
import { expectAccessible } from '../../tools/accessibility';
import '../../../components/styles/tokens.css';
import '../../../components/styles/look.css';
import '../../../components/styles/look-pages.css';
import '../../../entrypoints/options/options.css';

function memory<T>(value: T) {
  let tell: (value: T) => void = () => {};
  const setting: Setting<T> & { value: T } = {
    value,
    read: () => Promise.resolve(setting.value),
    write: (next) => {
      setting.value = next;
      tell(next);
      return Promise.resolve();
    },
    watch: (changed) => {
      tell = changed;
      return () => {};
    },
  };
  return setting;
}

const dropPermission = vi.fn(() => Promise.resolve());

async function open(hash: string) {
  const sitesOff = memory<readonly string[]>(['shop.example']);
  const sitesAdded = memory<readonly string[]>(['https://www.ashmoor.example/*']);
  const coder = memory<Coder | null>(sampleCoder);
  const atOnce = memory(false);
  const options = new Options({
    sitesOff,
    sitesAdded,
    coder,
    atOnce,
    dropPermission,
    makeCoder: () => Promise.resolve(sampleCoder),
    now: () => new Date(2026, 4, 14, 10, 22),
  });
  await options.start();
  const place = signal(parsePlace(hash));
  const commands = signal([
    { name: 'open-library', description: 'Open the library', shortcut: 'Alt+Shift+L' },
    { name: 'tag-next', description: 'Tag the next', shortcut: '' },
  ]);
  const ui = render(
    <App
      options={options}
      place={place}
      counts={signal(new Map([['caseloads', 21]]))}
      commands={commands}
      known={knownSites(knownSitePatterns, sites)}
    />,
  );
  return { ui, place, sitesOff, sitesAdded, coder, atOnce };
}

beforeEach(async () => {
  dropPermission.mockClear();
  await window_.viewport(1280, 900);
});
afterEach(cleanup);

describe('sites', () => {
  it('open their reports in the reader at once, where that is chosen', async () => {
    const { ui, atOnce } = await open('#sites');
    await userEvent.click(ui.getByRole('switch', { name: /in Findmark’s reader at once/ }));
    expect(atOnce.value).toBe(true);
    await vi.waitFor(() => expect(ui.getByRole('switch', { name: /at once/, checked: true })).toBeVisible());
  });

  it('are found and switched off, which is said', async () => {
    const { ui, sitesOff } = await open('#sites');
    await userEvent.fill(ui.getByRole('searchbox', { name: 'Find a site' }), 'schools week');
    expect(ui.getByText('1 site')).toBeTruthy();
    await userEvent.click(ui.getByRole('switch', { name: /^Schools Week/ }));
    expect(sitesOff.value).toEqual(['shop.example', 'schoolsweek.co.uk']);
    await ui.findByText('Saved at 10.22');
  });

  it('that were switched off elsewhere can be switched on', async () => {
    const { ui, sitesOff } = await open('#sites');
    await userEvent.click(ui.getByRole('switch', { name: 'shop.example' }));
    expect(sitesOff.value).toEqual([]);
    await vi.waitFor(() => expect(ui.queryByText('shop.example')).toBeNull());
  });

  it('that were added are removed with their permission, and the focus has a place', async () => {
    const { ui, sitesAdded } = await open('#sites');
    await userEvent.click(ui.getByRole('button', { name: 'Remove www.ashmoor.example' }));
    expect(dropPermission).toHaveBeenCalledWith('https://www.ashmoor.example/*');
    await vi.waitFor(() => expect(sitesAdded.value).toEqual([]));
    expect(document.activeElement?.textContent).toBe('Sites that you added');
  });
});

describe('coder', () => {
  it('is saved when the field is left', async () => {
    const { ui, coder } = await open('#coder');
    const field = ui.getByLabelText('Your name') as HTMLInputElement;
    expect(field.value).toBe('Imogen Vale');
    await userEvent.fill(field, 'Rosa Lund');
    await userEvent.keyboard('{Tab}');
    await ui.findByText('Saved at 10.22');
    expect(coder.value).toEqual({ id: sampleCoder.id, name: 'Rosa Lund' });
  });
});

describe('codebook', () => {
  it('has all of a theme to read', async () => {
    const { ui } = await open('#codebook/caseloads');
    const theme = defaultCodebook.themes.find(({ key }) => key === 'caseloads');
    const main = ui.getByRole('main');
    const texts = [
      theme?.label,
      theme?.definition,
      ...(theme?.include ?? []),
      'Turnover or vacancies without reference to volume (Workforce)',
      'Delay without reference to capacity (Timeliness)',
      ...(theme?.cues ?? []),
    ];
    for (const text of texts) expect(main.textContent).toContain(text);
    expect(main.textContent).toContain('21 annotations use this theme.');
  });

  it('lists every theme with its key, and finds them by their cues', async () => {
    const { ui } = await open('#codebook');
    const list = () => [...ui.container.querySelectorAll('.cb-list a')].map((link) => link.getAttribute('href'));
    expect(list()).toEqual(
      defaultCodebook.groups.flatMap((group) =>
        defaultCodebook.themes.filter((theme) => theme.group === group.key).map((theme) => `#codebook/${theme.key}`),
      ),
    );
    await userEvent.fill(ui.getByRole('searchbox', { name: 'Find a theme' }), 'unallocated');
    expect(list()).toEqual(['#codebook/caseloads']);
    await userEvent.fill(ui.getByRole('searchbox', { name: 'Find a theme' }), 'zebra');
    expect(ui.getByText('No theme has these words in its name, definition or cues.')).toBeTruthy();
  });

  it('brings a theme that was chosen into sight where it stands below the list', async () => {
    await window_.viewport(360, 700);
    const { ui, place } = await open('#codebook/caseloads');
    expect(document.activeElement).toBe(document.body);
    place.value = parsePlace('#codebook/send');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('SEND and inclusion'));
    expect(ui.getByRole('heading', { level: 1 }).getBoundingClientRect().top).toBeLessThan(700);
  });
});

describe('keys', () => {
  it('are shown as the browser has them', async () => {
    const { ui } = await open('#keys');
    const table = ui.getByRole('table', { name: 'In the whole browser' });
    expect(
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['AltShiftL', 'Open the library'],
      ['No key', 'Tag the next'],
    ]);
  });
});

describe('everybody can use it', () => {
  it.each(['#sites', '#coder', '#codebook/caseloads', '#keys'])(
    'axe finds nothing in %s, light or dark',
    async (hash) => {
      await open(hash);
      await expectAccessible(document.body);
    },
  );

  it.each([320, 640, 1000, 1280])('nothing is cut off at %i px', async (width) => {
    await window_.viewport(width, 700);
    for (const hash of ['#sites', '#coder', '#codebook/caseloads', '#keys']) {
      await open(hash);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      cleanup();
    }
  });
});
