import { describe, expect, it } from 'vitest';
import { barCommand, type Press, type Where } from '../../components/bar-keys';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

const known = { mode: 'suggestion', codebook: defaultCodebook, suggested: ['timeliness', 'workforce'] } as const;
const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const at = (where: Where, key: string, held: Partial<Press> = {}) => barCommand(press(key, held), where, known);

describe('keys of the bar', () => {
  it.each([
    ['c', { do: 'theme', key: 'caseloads' }],
    ['8', { do: 'theme', key: 'health' }],
    ['1', { do: 'theme', key: 'timeliness' }],
    ['2', { do: 'theme', key: 'workforce' }],
    ['3', null],
    ['=', { do: 'polarity', value: 'strength' }],
    ['-', { do: 'polarity', value: 'weakness' }],
    ['/', { do: 'polarity', value: 'mixed' }],
    ['.', { do: 'polarity', value: 'neutral' }],
    ['Enter', { do: 'save' }],
    ['Backspace', { do: 'dismiss' }],
    ['?', { do: 'why' }],
    ['Escape', { do: 'close' }],
    ['j', null],
    ['Tab', null],
    [' ', null],
    ['ArrowRight', null],
  ])('%s on a chip', (key, command) => {
    expect(at('choice', key)).toEqual(command);
  });

  it('has every theme of the codebook on a key of its own', () => {
    const keys = defaultCodebook.themes.map((theme) => at('choice', theme.shortcut));
    expect(keys).toEqual(defaultCodebook.themes.map((theme) => ({ do: 'theme', key: theme.key })));
  });

  it.each(['c', '1', '-', 'Enter', 'Backspace', 'N'])('%s is typed where somebody types', (key) => {
    expect(at('text', key, { shiftKey: key === 'N' })).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves combinations with %s alone', (modifier) => {
    for (const key of ['c', 'v', '1', '-', 'Backspace']) expect(at('choice', key, { [modifier]: true })).toBeNull();
  });

  it('saves on Ctrl Enter from the note, on Enter from a chip, and lets Enter press a button', () => {
    expect(at('text', 'Enter', { ctrlKey: true })).toEqual({ do: 'save' });
    expect(at('text', 'Enter', { metaKey: true })).toEqual({ do: 'save' });
    expect(at('button', 'Enter')).toBeNull();
    expect(at('button', 'Enter', { ctrlKey: true })).toEqual({ do: 'save' });
  });

  it('opens the note on Shift N, whatever Caps Lock makes of it, and Planning on n', () => {
    expect(at('choice', 'N', { shiftKey: true })).toEqual({ do: 'note' });
    expect(at('choice', 'n', { shiftKey: true })).toEqual({ do: 'note' });
    expect(at('choice', 'N')).toEqual({ do: 'theme', key: 'planning' });
  });

  it('knows no other capitals, but signs and digits that need Shift on some keyboards', () => {
    expect(at('choice', 'C', { shiftKey: true })).toBeNull();
    expect(at('choice', '/', { shiftKey: true })).toEqual({ do: 'polarity', value: 'mixed' });
    expect(at('choice', '1', { shiftKey: true })).toEqual({ do: 'theme', key: 'timeliness' });
  });

  it.each(['selection', 'annotation'] as const)('dismisses nothing in the mode "%s"', (mode) => {
    expect(barCommand(press('Backspace'), 'choice', { ...known, mode })).toBeNull();
  });
});
