import { describe, expect, it } from 'vitest';
import { pattern } from '../../../lib/core/detect/pattern';
import { makeReady, readyLater } from '../../../lib/core/detect/ready';

const anything = pattern('g', '.');

/** The fillers that a job was given while everything was made ready, and the steps that it took. */
function ready(text: string): { fillers: string[]; steps: number } {
  const fillers: string[] = [];
  readyLater((filler) => fillers.push(filler));
  return { fillers, steps: [...makeReady(text)].length };
}

describe('makeReady', () => {
  it('does each job once for texts of Latin letters and once for others, a job a step', () => {
    const latin = ready('Visits were late.');
    expect(latin.fillers).toHaveLength(1);
    expect(latin.steps).toBeGreaterThan(0);
    expect(ready('Plans were late.')).toEqual({ fillers: [], steps: 0 });
    const wide = ready('Children’s plans were late.');
    expect(wide.fillers).toHaveLength(1);
    expect(wide.fillers[0]).not.toBe(latin.fillers[0]);
    expect(ready('“Late”, they said.').steps).toBe(0);
  });

  it('leaves expressions as they were', () => expect(anything.lastIndex).toBe(0));
});
