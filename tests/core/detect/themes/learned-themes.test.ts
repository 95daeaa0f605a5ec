import { describe, expect, it } from 'vitest';
import { rankThemes } from '../../../../lib/core/detect/themes/learned-themes';

const cued = (key: string, score: number) => [{ key, score, cues: ['yard'] }];

describe('rankThemes', () => {
  it('suggests a theme of a person’s own codebook by a whole cue, not by a hint', () => {
    const allowed = new Set(['school-yard']);
    expect(rankThemes('The yard is muddy.', cued('school-yard', 2), allowed, [])).toEqual([
      { key: 'school-yard', cues: ['yard'] },
    ]);
    expect(rankThemes('The yard is muddy.', cued('school-yard', 0.6), allowed, [])).toEqual([]);
  });

  it('suggests no theme that the codebook does not have', () =>
    expect(rankThemes('Adopters are well prepared.', [], new Set(['health']), [])).toEqual([]));

  it('gives the words that weigh where there is no cue', () => {
    const [first] = rankThemes('Adopters are well prepared.', [], new Set(['permanence']), []);
    expect(first?.key).toBe('permanence');
    for (const word of first?.cues ?? []) expect('Adopters are well prepared.').toContain(word);
    expect(first?.cues.length).toBeGreaterThan(0);
  });

  it('gives three at most', () => {
    const many = 'Caseloads, supervision, audits, neglect, adoption, dental checks, phonics and care leavers.';
    const all = new Set([
      'caseloads',
      'management-oversight',
      'quality-assurance',
      'permanence',
      'health',
      'curriculum',
    ]);
    expect(rankThemes(many, [], all, []).length).toBeLessThanOrEqual(3);
  });
});
