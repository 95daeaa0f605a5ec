import { describe, expect, it } from 'vitest';
import { looksRelevant } from '../../../../lib/core/detect/page/relevance';

describe('looksRelevant', () => {
  it.each([
    'Ofsted inspectors visited the school',
    'Inspection of Marlshire local authority children’s services',
    "Marlshire children's services",
    'Joint targeted area inspection',
    'The multi-agency safeguarding hub responds well',
    'The local area partnership must work jointly',
    'A school inspection found that pupils are happy',
    'His Majesty’s Inspector led the visit',
    'Children\n looked   after by the council',
  ])('%s', (text) => expect(looksRelevant(text)).toBe(true));

  it.each([
    '',
    'The kettle boils in three minutes and is good value.',
    'Shares outstanding rose by 4%.',
    'The inspector of toast will return.',
    'School starts again on Monday.',
  ])('not %s', (text) => expect(looksRelevant(text)).toBe(false));
});
