import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Bar, type BarProps } from '../../components/bar';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { expectAccessible } from '../tools/accessibility';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';

const onTakeOther = vi.fn();
const onSaveOver = vi.fn();
const nothing = () => {};
beforeEach(() => {
  onTakeOther.mockReset();
  onSaveOver.mockReset();
});
afterEach(cleanup);

function open(status: BarProps['status']) {
  const draft = { kind: 'finding', polarity: 'weakness', themes: ['caseloads'], note: 'Mine' } as const;
  const calls = { onTakeOther, onSaveOver, onChange: nothing, onSave: nothing, onDismiss: nothing, onDelete: nothing };
  return render(
    <Bar
      mode="annotation"
      codebook={defaultCodebook}
      suggestions={[]}
      rule={null}
      why={[]}
      quote="Staff carry too many cases."
      status={status}
      draft={{ ...draft, themes: [...draft.themes] }}
      onClose={nothing}
      {...calls}
    />,
  );
}

const OTHER = { kind: 'statistic', polarity: 'mixed', themes: ['workforce', 'gone'], note: '<b>Theirs</b>' } as const;
const conflict = (other: typeof OTHER | null) => ({
  code: 'changed-since' as const,
  detail: 'annotation 1',
  other: other && { ...other, themes: [...other.themes] },
});

it('says what happened, shows the other version as text beside what was typed, and leaves the choice', async () => {
  const ui = open(conflict(OTHER));
  expect(ui.getByRole('alert')).toHaveTextContent(/^Not saved: this was changed in another tab or in the library/);
  expect(ui.getByRole('alert')).not.toHaveTextContent('annotation 1');
  const other = ui.getByRole('region', { name: 'The other version' });
  for (const words of ['Statistic', 'Mixed', 'Workforce', 'gone', '<b>Theirs</b>']) {
    expect(other).toHaveTextContent(words);
  }
  expect(ui.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine');
  await expectAccessible(ui.container);
  await userEvent.click(ui.getByRole('button', { name: 'Save mine over it' }));
  expect(onSaveOver).toHaveBeenCalledTimes(1);
  expect(onTakeOther).not.toHaveBeenCalled();
  await userEvent.click(ui.getByRole('button', { name: 'Take the other version' }));
  expect(onTakeOther).toHaveBeenCalledTimes(1);
});

it('says that it was deleted, and offers to leave it so or to save it again', async () => {
  const ui = open(conflict(null));
  expect(ui.getByRole('alert')).toHaveTextContent(/^Not saved: this was deleted/);
  expect(ui.queryByRole('region')).toBeNull();
  await userEvent.click(ui.getByRole('button', { name: 'Leave it deleted' }));
  expect(onTakeOther).toHaveBeenCalledTimes(1);
  await userEvent.click(ui.getByRole('button', { name: 'Save mine again' }));
  expect(onSaveOver).toHaveBeenCalledTimes(1);
});

it('keeps a long note of the other version from pushing the choice out of the window', () => {
  const ui = open({ ...conflict(null), other: { ...conflict(OTHER).other!, note: 'So many words. '.repeat(500) } });
  expect(ui.getByRole('region').clientHeight).toBeLessThan(150);
  expect(ui.getByRole('region').scrollHeight).toBeGreaterThan(500);
});
