import { cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Bar, type BarProps } from '../../components/bar';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

afterEach(cleanup);

const nothing = () => {};
const OTHER = { kind: 'finding', polarity: null, themes: [], note: '' } as const;

/** A bar whose save did not succeed, and is tried again by one of its ways on. */
function Failed({ failed }: { failed: BarProps['status'] }) {
  const [status, setStatus] = useState(failed);
  const saving = () => setStatus('saving');
  const calls = { onChange: nothing, onTakeOther: nothing, onDismiss: nothing, onDelete: nothing, onClose: nothing };
  return (
    <Bar
      mode="annotation"
      draft={{ kind: 'finding', polarity: null, themes: [], note: '' }}
      quote="Staff carry too many cases."
      codebook={defaultCodebook}
      suggestions={[]}
      rule={null}
      why={[]}
      status={status}
      onSave={saving}
      onSaveOver={saving}
      {...calls}
    />
  );
}

it.each<[string, BarProps['status']]>([
  ['Try again', { code: 'not-saved', detail: '' }],
  ['Save mine again', { code: 'changed-since', detail: '', other: null }],
  ['Save mine over it', { code: 'changed-since', detail: '', other: { ...OTHER, themes: [] } }],
])('the focus stays in the bar, on Save, when "%s" goes with the press', async (name, failed) => {
  const ui = render(<Failed failed={failed} />);
  await userEvent.click(ui.getByRole('button', { name }));
  expect(ui.queryByRole('button', { name })).toBeNull();
  expect(document.activeElement).toBe(ui.getByRole('button', { name: 'Save' }));
});
