import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Bar, type BarProps } from '../../components/bar';
import type { BarDraft } from '../../lib/core/model/tagging';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { expectAccessible } from '../tools/accessibility';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';

const theme = (key: string) => ({ key, cues: [] });
const spies = {
  onSave: vi.fn(),
  onTakeOther: vi.fn(),
  onSaveOver: vi.fn(),
  onDismiss: vi.fn(),
  onDelete: vi.fn(),
  onClose: vi.fn(),
};
let draft: BarDraft;

/** The bar with an owner that holds the draft, as in the page. */
function Held(props: Partial<BarProps>) {
  const [held, setHeld] = useState<BarDraft>({ kind: 'finding', polarity: null, themes: [], note: '', ...props.draft });
  draft = held;
  return (
    <Bar
      mode="suggestion"
      codebook={defaultCodebook}
      suggestions={[theme('caseloads'), theme('workforce'), theme('timeliness')]}
      quote="Social workers carry too many cases."
      rule={{ id: 'finding.report', version: 1 }}
      why={['too many cases']}
      status="idle"
      {...spies}
      {...props}
      draft={held}
      onChange={setHeld}
    />
  );
}

const open = (props: Partial<BarProps> = {}) => render(<Held {...props} />);
const keys = (text: string) => userEvent.keyboard(text);
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

beforeEach(() => Object.values(spies).forEach((spy) => spy.mockReset()));
afterEach(cleanup);

describe('focus', () => {
  it('begins on the first theme, in a dialog that says what is tagged and is not modal', () => {
    const ui = open();
    const dialog = ui.getByRole('dialog', { name: 'Tag this finding' });
    expect(dialog).not.toHaveAttribute('aria-modal');
    expect(document.activeElement).toBe(ui.getByRole('button', { name: /Caseloads/ }));
  });

  it('begins on Save where no theme is suggested', () => {
    const ui = open({ suggestions: [], rule: null, why: [], mode: 'selection' });
    expect(document.activeElement).toBe(ui.getByRole('button', { name: 'Save' }));
  });

  it('goes kind, polarity, themes, more, note, dismiss, save', async () => {
    const ui = open({ draft: { kind: 'finding', polarity: 'weakness', themes: [], note: '' } });
    ui.getByRole('button', { name: 'Kind: Finding' }).focus();
    const order: (string | null | undefined)[] = [];
    for (let i = 0; i < 9; i++) {
      order.push(focused());
      await userEvent.tab();
    }
    expect(order).toEqual(
      [
        'Kind: Finding',
        'Weakness',
        'Caseloads',
        'Workforce',
        'Timeliness',
        'Another theme',
        'Note (Shift N)',
        'Dismiss (Backspace)',
        'Save',
      ].map((name) => expect.stringContaining(name) as string),
    );
  });
});

describe('keys', () => {
  it('chooses and drops a theme with its letter, suggested or not', async () => {
    const ui = open();
    await keys('cd');
    expect(draft.themes).toEqual(['caseloads', 'thresholds-front-door']);
    expect(ui.getByRole('button', { name: /Front door/ })).toHaveAttribute('aria-pressed', 'true');
    await keys('c');
    expect(draft.themes).toEqual(['thresholds-front-door']);
  });

  it('chooses the second suggestion with 2, and tells it to assistive technology', async () => {
    const ui = open();
    expect(ui.getByRole('button', { name: /Workforce/ })).toHaveAttribute('aria-keyshortcuts', 'w 2');
    await keys('2');
    expect(draft.themes).toEqual(['workforce']);
  });

  it('presses a chip with Space and saves with Enter from it', async () => {
    open();
    await keys(' ');
    expect(draft.themes).toEqual(['caseloads']);
    expect(spies.onSave).not.toHaveBeenCalled();
    await keys('{Enter}');
    expect(spies.onSave).toHaveBeenCalledTimes(1);
    expect(draft.themes).toEqual(['caseloads']);
  });

  it('sets the polarity with signs, and with arrows within the group', async () => {
    const ui = open();
    await keys('-');
    expect(draft.polarity).toBe('weakness');
    ui.getByRole('radio', { name: 'Weakness' }).focus();
    await keys('{ArrowRight}');
    expect(draft.polarity).toBe('mixed');
    expect(document.activeElement).toBe(ui.getByRole('radio', { name: 'Mixed', checked: true }));
    await keys('{ArrowRight}{ArrowRight}');
    expect(draft.polarity).toBe('strength');
  });

  it('dismisses a suggestion with Backspace, and closes with Escape', async () => {
    open();
    await keys('{Backspace}');
    expect(spies.onDismiss).toHaveBeenCalledTimes(1);
    await keys('{Escape}');
    expect(spies.onClose).toHaveBeenCalledTimes(1);
  });

  it('keeps every key from the page, and leaves Ctrl C to the browser', () => {
    const ui = open();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const chip = ui.getByRole('button', { name: /Caseloads/ });
    expect(fireEvent.keyDown(chip, { key: 'c', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(chip, { key: 'c' })).toBe(false);
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(draft.themes).toEqual(['caseloads']);
  });

  it('does not save twice while a save is under way', async () => {
    const ui = open({ status: 'saving' });
    await keys('{Enter}');
    ui.getByRole('button', { name: /Save/ }).click();
    expect(spies.onSave).not.toHaveBeenCalled();
  });
});

describe('note', () => {
  it('opens with Shift N, takes every letter, saves with Ctrl Enter', async () => {
    const ui = open();
    await keys('{Shift>}N{/Shift}');
    expect(document.activeElement).toBe(ui.getByRole('textbox', { name: 'Note' }));
    await keys('cw1-{Backspace}{Enter}c');
    expect(draft).toMatchObject({ note: 'cw1\nc', themes: [], polarity: null });
    expect(spies.onSave).not.toHaveBeenCalled();
    await keys('{Control>}{Enter}{/Control}');
    expect(spies.onSave).toHaveBeenCalledTimes(1);
    expect(spies.onDismiss).not.toHaveBeenCalled();
  });

  it('is put away by Escape with its words kept; the next Escape closes the bar', async () => {
    const ui = open();
    await keys('{Shift>}N{/Shift}Same teams{Escape}');
    expect(ui.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(draft.note).toBe('Same teams');
    expect(focused()).toBe('Note (Shift N)');
    expect(spies.onClose).not.toHaveBeenCalled();
    await keys('{Escape}');
    expect(spies.onClose).toHaveBeenCalledTimes(1);
  });

  it('is open from the start where there is one, with the focus still on the themes', () => {
    const ui = open({
      mode: 'annotation',
      draft: { kind: 'statistic', polarity: null, themes: [], note: 'As in 2023.' },
    });
    expect(ui.getByRole('textbox', { name: 'Note' })).toHaveValue('As in 2023.');
    expect(document.activeElement).toBe(ui.getByRole('button', { name: /Caseloads/ }));
  });
});

describe('another theme', () => {
  it('finds by typing, adds with Enter, stays for the next, and Escape goes back to the bar', async () => {
    const ui = open();
    await userEvent.click(ui.getByRole('button', { name: 'Another theme' }));
    await keys('permanence{Enter}');
    expect(draft.themes).toEqual(['permanence']);
    const input = ui.getByRole('combobox', { name: 'Add a theme' });
    expect(document.activeElement).toBe(input);
    expect(input).toHaveValue('');
    await keys('{Escape}');
    expect(focused()).toBe('Another theme');
    expect(spies.onClose).not.toHaveBeenCalled();
    expect(spies.onSave).not.toHaveBeenCalled();
  });
});

describe('kind', () => {
  it('changes through a list that has the keys for itself', async () => {
    const ui = open();
    ui.getByRole('button', { name: 'Kind: Finding' }).focus();
    await keys('{Enter}');
    expect(ui.getByRole('option', { name: 'Finding', selected: true })).toBeVisible();
    await keys('{ArrowDown}{ArrowDown}c{Enter}');
    expect(draft).toMatchObject({ kind: 'statistic', themes: [] });
    expect(ui.getByRole('dialog', { name: 'Tag this statistic' })).toBeVisible();
    expect(focused()).toBe('Kind: Statistic');
    await keys('{Enter}{Escape}');
    expect(ui.queryByRole('listbox')).toBeNull();
    expect(spies.onClose).not.toHaveBeenCalled();
  });
});

describe('modes', () => {
  it('offers Delete only for what is tagged already, and Dismiss only for a suggestion', async () => {
    const tagged = open({ mode: 'annotation' });
    expect(tagged.queryByRole('button', { name: /Dismiss/ })).toBeNull();
    await userEvent.click(tagged.getByRole('button', { name: 'Delete' }));
    expect(spies.onDelete).toHaveBeenCalledTimes(1);
    await userEvent.click(tagged.getByRole('button', { name: 'Close (Esc)' }));
    expect(spies.onClose).toHaveBeenCalledTimes(1);
    cleanup();
    const selected = open({ mode: 'selection' });
    expect(selected.queryByRole('button', { name: 'Delete' })).toBeNull();
    await keys('{Backspace}');
    expect(spies.onDismiss).not.toHaveBeenCalled();
  });
});

describe('a save that failed', () => {
  it('is said at once, keeps what was typed, and can be tried again', async () => {
    const ui = open({
      status: { code: 'disk-full', detail: 'quota' },
      draft: { kind: 'finding', polarity: null, themes: ['caseloads'], note: 'Mine' },
    });
    expect(ui.getByRole('alert')).toHaveTextContent('Not saved: the disk is full.');
    expect(ui.getByRole('alert')).not.toHaveTextContent('quota');
    expect(ui.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine');
    await userEvent.click(ui.getByRole('button', { name: 'Try again' }));
    expect(spies.onSave).toHaveBeenCalledTimes(1);
  });

  it('says that the page must be reloaded where the extension was updated, and offers no vain retry', () => {
    const ui = open({ status: { code: 'extension-updated', detail: '' } });
    expect(ui.getByText(/What you had typed by then is kept;.*Reload the page/)).toBeVisible();
    expect(ui.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('accessibility', () => {
  it.each([
    ['closed', ''],
    ['with the theme list', '[data-more]'],
    ['with the note', '[data-note]'],
    ['with the kinds', '.kindbtn'],
  ])('axe finds nothing in the bar %s', async (_, press) => {
    const { container } = open({
      status: { code: 'not-saved', detail: '' },
      draft: { kind: 'rating', polarity: 'mixed', themes: ['send'], note: '' },
    });
    if (press) fireEvent.click(container.querySelector(press) as Element);
    await expectAccessible(container);
  });
});
