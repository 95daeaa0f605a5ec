import { cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Tabs } from '../../components/tabs';

afterEach(cleanup);

function Held() {
  const [selected, select] = useState<'a' | 'b' | 'c'>('a');
  const tabs = [
    { key: 'a', label: 'First', count: '3' },
    { key: 'b', label: 'Second' },
    { key: 'c', label: 'Third' },
  ] as const;
  return <Tabs label="Lists" tabs={tabs} selected={selected} onSelect={select} panelId="p" />;
}

it('is one stop for Tab, and arrows, Home and End choose round the ends', async () => {
  const ui = render(<Held />);
  const chosen = () => ui.getByRole('tab', { selected: true });
  ui.getByRole('tab', { name: /First/ }).focus();
  const visited = [];
  for (const key of ['{ArrowLeft}', '{ArrowRight}', '{End}', '{Home}', '{ArrowRight}', '{ArrowDown}']) {
    await userEvent.keyboard(key);
    expect(document.activeElement).toBe(chosen());
    visited.push(chosen().textContent);
  }
  expect(visited).toEqual(['Third', 'First3', 'Third', 'First3', 'Second', 'Second']);
  expect(ui.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
});
