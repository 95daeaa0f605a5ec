import { describe, expect, it } from 'vitest';
import { featuresOf, voiceNameOf } from '../../../lib/core/detect/finding-features';
import { mannerOf, reasonsOf, scoreOf } from '../../../lib/core/detect/finding-score';
import { splitSentences } from '../../../lib/core/detect/sentences';
import { readStatements, type Statement } from '../../../lib/core/detect/statements';
import { startCarry } from '../../../lib/core/detect/types';
import { contextOf } from './marked';

const context = contextOf('news');
const statementsOf = (text: string): Statement[] =>
  readStatements(splitSentences(text), 'paragraph', context, startCarry, () => []).statements;

describe('featuresOf', () => {
  it('names what is true of a sentence, with the words that show it', () => {
    const [statement] = statementsOf('Inspectors said that visits were too late.');
    const features = statement && featuresOf(statement, context, {});
    expect(features?.get('inspector said')).toBe('Inspectors said');
    expect(features?.get('degree')).toBe('too late');
    expect(features?.has('figure')).toBe(false);
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
        { bias: -1, a: 2, b: 0.5 },
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
