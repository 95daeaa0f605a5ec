import { describe, expect, it } from 'vitest';
import { TOLD_CUES, TOLD_NAMES } from '../../../../lib/core/detect/findings/told-cues';

const namesOf = (text: string): string[] => TOLD_NAMES.filter((name) => TOLD_CUES[name].test(text));

describe('how news speaks', () => {
  it.each([
    ['We’re strengthening our training.', 'underWay'],
    ['“It is calm,” said the head.', 'quoteAttributed'],
    ['Use of agencies fell from 40 to 12 per cent.', 'fromTo'],
    ['A year ago it was worse.', 'lastTime'],
    ['Inspectors are expected to criticise the trust.', 'foretold'],
  ])('%s', (text, name) => expect(namesOf(text)).toContain(name));
  it.each([
    ['Trains from London stopped.', 'fromTo'],
    ['Inspectors are expected to return.', 'foretold'],
    ['They are strengthening it.', 'underWay'],
  ])('%s: not %s', (text, name) => expect(namesOf(text)).not.toContain(name));
});
