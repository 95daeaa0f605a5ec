import { cleanup, render } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { userEvent } from 'vitest/browser';
import { Why } from '../../components/why';
import { rememberWords } from '../../lib/app/remember-words';
import { expectAccessible } from '../tools/accessibility';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';

afterEach(cleanup);

type Props = Partial<ComponentProps<typeof Why>>;

function Held(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Why
      rule={{ id: 'rating.judged', version: 2 }}
      quote="Marlshire was rated inadequate."
      themes={[]}
      why={['rated', 'inadequate']}
      {...props}
      open={open}
      onToggle={() => setOpen(!open)}
    />
  );
}
const ask = async (props: Props = {}) => {
  const ui = render(<Held {...props} />);
  await userEvent.click(ui.getByRole('button', { name: 'Why?' }));
  return ui;
};

it('tells the telling words in short, and the rest when it is asked', async () => {
  const ui = render(<Held />);
  const button = ui.getByRole('button', { name: 'Why?', expanded: false });
  expect(ui.container.textContent).toBe('Why?“inadequate”');
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.textContent).toBe(
    'A grade after a verb of judging, such as rated, judged or found to be.Triggered by “rated”, “inadequate”Rule rating.judged, version 2',
  );
  await userEvent.click(button);
  expect(ui.container.textContent).toBe('Why?“inadequate”');
});

it('says the trigger where it is the passage itself, and which cues led to the themes', async () => {
  const themes = [
    { key: 'caseloads', cues: ['too many cases'] },
    { key: 'workforce', cues: ['too many cases', 'agency staff'] },
  ];
  const ui = await ask({ quote: 'inadequate', why: ['inadequate'], themes });
  expect(ui.getByText('Triggered by “inadequate”')).toBeVisible();
  expect(ui.getByText('Themes suggested by “too many cases”, “agency staff”')).toBeVisible();
});

it('names a rule whose trigger was not kept, and says that it does not know one of another version', async () => {
  const ui = await ask({ rule: { id: 'rating.of-tomorrow', version: 7 }, why: [] });
  expect(ui.container.textContent).toBe('Why?This Findmark does not know the rule.Rule rating.of-tomorrow, version 7');
});

it('has all its words where it is first asked after an update, when none can be looked up any more', async () => {
  const api = browser.i18n as unknown as Parameters<typeof rememberWords>[0];
  const { getMessage } = api;
  let updated = false;
  api.getMessage = (name, substitutions) => {
    if (updated) throw new Error('Extension context invalidated.');
    return getMessage(name, substitutions);
  };
  rememberWords(api, []);
  const ui = render(<Held themes={[{ key: 'caseloads', cues: ['too many cases'] }]} />);
  updated = true;
  await userEvent.click(ui.getByRole('button', { name: 'Why?' }));
  api.getMessage = getMessage;
  expect(ui.getByText('Triggered by “rated”, “inadequate”')).toBeVisible();
  expect(ui.getByText('Themes suggested by “too many cases”')).toBeVisible();
  expect(ui.getByText('Rule rating.judged, version 2')).toBeVisible();
});

it('shows words of the page and names of rules as text', async () => {
  const ui = await ask({ rule: { id: '<b>x</b>', version: 1 }, why: ['<i>y</i>'] });
  expect(ui.container.querySelector('b, i')).toBeNull();
  expect(ui.getByText('Triggered by “<i>y</i>”')).toBeVisible();
});

it('axe finds nothing, and the button is large enough for a finger', async () => {
  const ui = await ask();
  await expectAccessible(ui.container);
  expect(ui.getByRole('button').getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});
