/** Keys by the names that KeyboardEvent uses, as WebDriver writes them. */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F6: '\uE036',
  ControlOrMeta: process.platform === 'darwin' ? '\uE03D' : '\uE009',
};

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** `Alt+Shift+r` as the presses and releases of WebDriver's Actions. */
export function chordActions(chord: string): KeyAction[] {
  const keys = chord.split('+').map((name) => CODES[name] ?? name);
  const downs = keys.map((value) => ({ type: 'keyDown', value }) as const);
  return [...downs, ...downs.toReversed().map(({ value }) => ({ type: 'keyUp', value }) as const)];
}

/** Text letter by letter. */
export function textActions(text: string): KeyAction[] {
  return Array.from(text).flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}
