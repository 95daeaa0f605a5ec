import { describe, expect, it } from 'vitest';
import { classesIn } from '../../../../lib/core/detect/findings/word-classes';
import { stemsOf } from '../../../../lib/core/detect/learned/stems';

function namesIn(text: string): string[] {
  const names = new Set<string>();
  classesIn(stemsOf(text), (name) => names.add(name));
  return [...names].sort();
}

describe('classes of words', () => {
  it('hold for every form of a word', () => {
    expect(namesIn('Waiting lists grew')).toEqual(namesIn('Lists waited on'));
    expect(namesIn('My daughters')).toContain('words of family');
    expect(namesIn('His son')).toContain('words of family');
  });
  it('tell by its first word what a sentence speaks of, behind a quotation mark, too', () => {
    expect(namesIn('“Nobody rang”')).toContain('opens with nobody');
    expect(namesIn('Rain fell')).toEqual([]);
  });
  it('tell politics from service', () => {
    expect(namesIn('The motion was lost by three votes')).toContain('words of politics');
    expect(namesIn('The motion was lost by three votes')).not.toContain('words of service');
    expect(namesIn('Caseloads are heavy')).toContain('words of service');
  });
});
