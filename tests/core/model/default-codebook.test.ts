import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { codebookSchema } from '../../../lib/core/model/codebook';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';

const { themes, groups } = defaultCodebook;
const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the default codebook', () => {
  test('is a codebook of 28 themes in 7 groups', () => {
    expect(v.parse(codebookSchema, defaultCodebook)).toEqual(defaultCodebook);
    expect([themes.length, groups.length]).toEqual([28, 7]);
  });

  test.each(['key', 'badge', 'shortcut', 'label', 'short'] as const)('no %s stands for two themes', (field) => {
    expect(twice(themes.map((theme) => theme[field].toLowerCase()))).toEqual([]);
  });

  test('no cue points to two themes', () => {
    expect(twice(themes.flatMap((theme) => theme.cues.map((cue) => cue.toLowerCase())))).toEqual([]);
  });

  test.each(themes)('$key says what it is, what belongs to it and what does not', (theme) => {
    expect(groups.map(({ key }) => key)).toContain(theme.group);
    expect(theme.definition).toMatch(/\.$/);
    expect(theme.include.length).toBeGreaterThan(0);
    expect(theme.exclude.length).toBeGreaterThan(0);
    expect(theme.cues.length).toBeGreaterThan(4);
    for (const cue of theme.caseSensitiveCues) expect(theme.cues).toContain(cue.toLowerCase());
  });

  test('every group has themes', () => {
    for (const group of groups) expect(themes.some((theme) => theme.group === group.key)).toBe(true);
  });

  test('no shortcut is a key that the bar uses for something else', () => {
    expect(themes.filter(({ shortcut }) => ['1', '2', '3'].includes(shortcut))).toEqual([]);
  });
});
