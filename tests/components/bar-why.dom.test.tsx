import { cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Bar, type BarProps } from '../../components/bar';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import type { BarDraft } from '../../lib/core/model/tagging';
import { expectAccessible } from '../tools/accessibility';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';

let draft: BarDraft;
const nothing = () => {};

function Held(props: Partial<BarProps>) {
  const [held, setHeld] = useState<BarDraft>({ kind: 'finding', polarity: null, themes: [], note: '' });
  draft = held;
  const calls = { onSave: nothing, onDismiss: nothing, onDelete: nothing, onTakeOther: nothing, onSaveOver: nothing };
  return (
    <Bar
      mode="suggestion"
      codebook={defaultCodebook}
      suggestions={[{ key: 'caseloads', cues: [] }]}
      quote="Social workers carry too many cases."
      rule={{ id: 'finding.report', version: 1 }}
      why={['too many cases']}
      status="idle"
      onClose={nothing}
      {...calls}
      {...props}
      draft={held}
      onChange={setHeld}
    />
  );
}

const open = (props: Partial<BarProps> = {}) => render(<Held {...props} />);
const keys = (text: string) => userEvent.keyboard(text);

afterEach(cleanup);

describe('why', () => {
  it('is asked with ? from anywhere but a note, and by the button below the row', async () => {
    const ui = open();
    await keys('?');
    expect(ui.getByText('Triggered by “too many cases”')).toBeVisible();
    await userEvent.click(ui.getByRole('button', { name: 'Why?', expanded: true }));
    expect(ui.queryByText('Triggered by “too many cases”')).toBeNull();
    await keys('{Shift>}N{/Shift}');
    await keys('?');
    expect(draft.note).toBe('?');
    expect(ui.getByRole('button', { name: 'Why?', expanded: false })).toBeVisible();
  });

  it('of words that a person selected tells only what their themes were suggested by', () => {
    const ui = open({
      rule: null,
      why: [],
      mode: 'selection',
      suggestions: [{ key: 'caseloads', cues: ['too many cases'] }],
    });
    expect(ui.getByText('Suggested: “too many cases”.')).toBeVisible();
    expect(ui.queryByRole('button', { name: 'Why?' })).toBeNull();
  });

  it('open, axe finds nothing', async () => {
    const ui = open();
    await keys('?');
    await expectAccessible(ui.container);
  });
});
