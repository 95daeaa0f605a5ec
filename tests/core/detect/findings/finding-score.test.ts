import { describe, expect, it } from 'vitest';
import { catchingOf, featuresOf, type Near, voiceNameOf } from '../../../../lib/core/detect/findings/finding-features';
import { mannerOf, reasonsOf, scoreOf } from '../../../../lib/core/detect/findings/finding-score';
import { isOpen } from '../../../../lib/core/detect/findings/findings';
import { LinearModel } from '../../../../lib/core/detect/learned/linear';
import { splitSentences } from '../../../../lib/core/detect/sentences';
import { readStatements, type Statement } from '../../../../lib/core/detect/findings/statements';
import { finish, type Steps } from '../../../../lib/core/detect/steps';
import { startCarry } from '../../../../lib/core/detect/types';
import type { Detection } from '../../../../lib/core/model/detection';
import { contextOf } from '../marked';

const context = contextOf('news');
function* noMarks(): Steps<Detection[]> {
  yield;
  return [];
}
const statementsOf = (text: string): Statement[] =>
  finish(readStatements(splitSentences(text), 'paragraph', context, startCarry, noMarks)).statements;

describe('featuresOf', () => {
  it('names what is true of a sentence, with the words that show it', () => {
    const [statement] = statementsOf('Inspectors said that visits were too late.');
    const features = statement && featuresOf(statement, context, {});
    expect(features?.get('inspector said')).toBe('Inspectors said');
    expect(features?.get('degree')).toBe('too late');
    expect(features?.has('figure')).toBe(false);
  });

  it('names what stands beside a sentence in its paragraph, and its words, outside reports', () => {
    const [before, statement] = statementsOf('The council said it was sorry. Visits were late.');
    const features = statement && featuresOf(statement, context, { before });
    expect([...(features?.keys() ?? [])]).toEqual(
      expect.arrayContaining(['before: provider said', 'before: feeling', 'after: nothing', 'word visit', 'word late']),
    );
    const report = statement && featuresOf(statement, contextOf('report'), { before });
    expect([...(report?.keys() ?? [])].filter((name) => /^(?:word |before: |above: |after: )/.test(name))).toEqual([]);
  });

  it('names what stands in the paragraph above the first sentence of one', () => {
    const above = catchingOf(statementsOf('The council said it was sorry.')[0], context);
    expect(above).toContain('provider said');
    const [first] = finish(
      readStatements(splitSentences('Visits were late.'), 'paragraph', context, { ...startCarry, above }, noMarks),
    ).statements;
    const names = (near: Near) => [
      ...((first && featuresOf(first, context, near)) ?? new Map<string, string>()).keys(),
    ];
    expect(names({})).toContain('above: feeling');
    expect(names({ before: first })).not.toContain('above: feeling');
    expect(catchingOf(first, contextOf('report'))).toEqual([]);
  });

  it('weighs outside reports what in a report closes a sentence', () => {
    const [statement] = statementsOf('The school is located in Quay Street.');
    expect(statement && featuresOf(statement, context, {}).has('elsewhere')).toBe(true);
    expect(statement && isOpen(statement, context)).toBe(true);
    expect(statement && isOpen(statement, contextOf('report'))).toBe(false);
  });

  it('tells who speaks, and after whom', () => {
    const voices = statementsOf(
      'Nobody came. The council said it was sorry. The park is green. Ofsted said plans were late. Staff are tired.',
    );
    expect(voices.map(voiceNameOf)).toEqual([
      'nobody yet',
      'provider said',
      'after provider',
      'inspector said',
      'after inspector',
    ]);
  });
});

describe('scoreOf', () => {
  it('adds the weights of what is true to the bias', () => {
    expect(
      scoreOf(
        new Map([
          ['a', ''],
          ['b', 'x'],
          ['unknown', ''],
        ]),
        'told',
        new LinearModel({ classes: ['report', 'told'], unit: 2, bias: [9, -2], features: 'a|b', weights: 'a9b4 b1' }),
      ),
    ).toBe(1.5);
  });

  it('knows reports from what is told', () => {
    expect(mannerOf('report')).toBe('report');
    expect(mannerOf('minutes')).toBe('told');
  });
});

describe('reasonsOf', () => {
  it('gives the words of what weighed most, and none of what spoke against', () => {
    const [statement] = statementsOf('Inspectors said that visits will be too late.');
    const reasons = statement ? reasonsOf(featuresOf(statement, context, {}), 'told') : [];
    expect(reasons).toEqual(['too late']);
  });
});
