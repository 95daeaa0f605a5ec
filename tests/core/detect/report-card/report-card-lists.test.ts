import { describe, expect, it } from 'vitest';
import { type OpenList, turn } from '../../../../lib/core/detect/report-card/report-card-lists';

const OPEN: OpenList = { heading: 'Recommendations', level: 2, announced: true };
const after = (text: string, level?: number, next = '', open: OpenList | null = OPEN): OpenList | null =>
  turn(open, text, { type: 'heading', start: 0, end: text.length, ...(level ? { level } : {}) }, next, false);

describe('a list', () => {
  it('opens at a heading that announces it, and keeps the level of the outermost', () => {
    expect(after('Recommendations', 2, '', null)).toEqual(OPEN);
    expect(after('Areas for improvement', 4)).toEqual({ heading: 'Areas for improvement', level: 2, announced: true });
    expect(after('What ne eds to improve?1', 2, '', null)).not.toBeNull();
    expect(after('Recommendations 8', 2, '', null)).toBeNull();
    expect(after('Overview', 2, '', null)).toBeNull();
  });

  it.each([
    ['Care leavers', 4, ''],
    ['Planning for children who need protection', 3, 'Children’s plans.'],
    ['Leadership, management and governance', 2, '10. Reduce caseloads.'],
    ['Children looked after', undefined, 'The council should ask more.'],
    ['(Information for the school and appropriate authority)', 2, ''],
  ])('runs on under "%s"', (text, level, next) => expect(after(text, level, next)).not.toBeNull());

  it.each([
    ['Overview', 2, 'Leaders should read this.'],
    ['The experiences and progress of children in care', 2, '1. Children are safe.'],
    ['The experiences and progress of children in care: good', 3, ''],
    ['The experiences and progress of children in care require improvement to be good', 3, ''],
    ['The local authority’s strengths', 4, ''],
    ['The board’s strengths', 4, ''],
    ['Inspection findings – the board', 3, ''],
    ['Summary for children and young people', 2, ''],
    ['Information about this inspection', 3, ''],
    ['How can I feed back my views?', 3, ''],
    ['School details', 3, ''],
    ['Next steps', 2, ''],
    ['Overview', undefined, ''],
  ])('ends at "%s"', (text, level, next) => expect(after(text, level, next)).toBeNull());

  it('takes what only divides it for no announcement', () => {
    expect(after('Care leavers', 4)?.announced).toBe(false);
  });
});
