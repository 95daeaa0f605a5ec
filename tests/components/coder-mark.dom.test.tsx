import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { CoderMark } from '../../components/coder-mark';

afterEach(cleanup);

it.each([
  ['Imogen Vale', 'IV'],
  ['  rosa  ', 'R'],
  ['Ana de la Cruz', 'AC'],
  ['', ''],
  ['𝒜da Byron', '𝒜B'],
])('%j is %j', (name, initials) => {
  expect(render(<CoderMark name={name} />).container.textContent).toBe(initials);
});
