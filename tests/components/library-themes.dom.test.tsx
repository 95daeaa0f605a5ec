import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LibraryThemes } from '../../components/library-themes';
import { EMPTY_FILTER } from '../../lib/core/library/filter';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

afterEach(cleanup);

const counts = { kinds: new Map(), polarities: new Map(), themes: new Map(), sites: new Map(), noTheme: 0 };

it('names groups in short, by their whole name where they have no other', () => {
  const [first, ...rest] = defaultCodebook.groups.map((group) => ({ ...group }));
  delete first?.short;
  const codebook = { ...defaultCodebook, groups: first ? [first, ...rest] : rest };
  const ui = render(
    <LibraryThemes
      filter={EMPTY_FILTER}
      counts={{ ...counts, groups: new Map([['practice', 3]]) }}
      codebook={codebook}
      onChange={vi.fn()}
    />,
  );
  expect(ui.getByRole('checkbox', { name: /^Leadership and resources/ })).toBeTruthy();
  expect(ui.getByRole('checkbox', { name: /^Practice/ })).toBeTruthy();
});
