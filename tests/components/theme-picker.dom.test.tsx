import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ThemePicker } from '../../components/theme-picker';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { expectAccessible } from '../tools/accessibility';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';

afterEach(cleanup);

const open = (chosen: string[] = []) => {
  const onToggle = vi.fn();
  const onClose = vi.fn();
  const ui = render(
    <ThemePicker
      autoFocus
      codebook={defaultCodebook}
      chosen={chosen}
      suggested={['timeliness']}
      onToggle={onToggle}
      onClose={onClose}
    />,
  );
  const active = () => {
    const id = ui.getByRole('combobox').getAttribute('aria-activedescendant');
    return id && document.getElementById(id)?.textContent;
  };
  return { ui, onToggle, onClose, active, input: ui.getByRole('combobox', { name: 'Add a theme' }) };
};
const headings = (list: HTMLElement) => [...list.querySelectorAll('.group')].map((heading) => heading.textContent);

it('offers the suggested themes first, then every other one under its group, each once', () => {
  const { ui } = open();
  const list = ui.getByRole('listbox', { name: 'Themes' });
  expect(headings(list)).toEqual(['Suggested', ...defaultCodebook.groups.map((group) => group.label)]);
  const options = ui.getAllByRole('option');
  expect(options).toHaveLength(defaultCodebook.themes.length);
  expect(options[0]).toHaveTextContent('Timeliness, drift and delay');
});

it('shows the match in bold, in the name or in the cue that matched', async () => {
  const { ui } = open();
  await userEvent.keyboard('over');
  const [first, second] = ui.getAllByRole('option');
  expect(first).toHaveTextContent('Management oversight and supervision');
  expect(first?.querySelector('b')).toHaveTextContent('over');
  expect(second).toHaveTextContent('Leadership and governance strategic oversight');
  expect(second?.querySelector('.t-3 b')).toHaveTextContent('over');
});

it('is a combobox: arrows move the active option round the ends, the focus stays in the field', async () => {
  const { ui, active, input } = open();
  expect(input).toHaveAttribute('aria-expanded', 'true');
  expect(input).toHaveAttribute('aria-controls', ui.getByRole('listbox').id);
  await userEvent.keyboard('sufficiency');
  expect(active()).toContain('Homes, placements and sufficiency');
  await userEvent.clear(input);
  await userEvent.keyboard('{ArrowUp}');
  expect(active()).toContain(defaultCodebook.themes.at(-1)?.label);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(active()).toContain(defaultCodebook.themes[0]?.label);
  expect(document.activeElement).toBe(input);
});

it('adds the active theme with Enter and empties the field for the next', async () => {
  const { onToggle, input } = open();
  await userEvent.keyboard('overstretched{Enter}');
  expect(onToggle).toHaveBeenCalledExactlyOnceWith('caseloads');
  expect(input).toHaveValue('');
});

it('tells which themes are chosen, and drops one that is clicked', async () => {
  const { ui, onToggle } = open(['send']);
  const option = ui.getByRole('option', { name: /SEND and inclusion/, selected: true });
  await userEvent.click(option);
  expect(onToggle).toHaveBeenCalledExactlyOnceWith('send');
});

it('says so where nothing matches, and Enter then does nothing', async () => {
  const { ui, onToggle, input } = open();
  await userEvent.keyboard('zebra{Enter}');
  expect(ui.getByRole('status')).toHaveTextContent('No theme has these words');
  expect(input).toHaveAttribute('aria-expanded', 'false');
  expect(input).not.toHaveAttribute('aria-activedescendant');
  expect(onToggle).not.toHaveBeenCalled();
});

it('asks to be closed on Escape', async () => {
  const { onClose } = open();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('axe finds nothing, with and without matches', async () => {
  const { ui } = open(['send']);
  await expectAccessible(ui.container);
  await userEvent.keyboard('over');
  await expectAccessible(ui.container);
  await userEvent.keyboard('zebra');
  await expectAccessible(ui.container);
});
