import { describe, expect, it } from 'vitest';
import type { PageType } from '../../../../lib/core/detect/types';
import { contextOf, detectOn, expected, remark } from '../marked';

const REPORT = [
  '# What needs to improve?\n- {The quality of plans for children.}\n- {Manageable caseloads for social workers.}',
  '# What needs to improve in this area of social work practice\n{The timeliness of assessments.}',
  '# Recommendations\n1. {Review all cases that were stepped down.}',
  '# Areas for priority action\n{The partnership must act to reduce waiting times.}',
  '# Areas for improvement\n- {Leaders should listen to parents.}',
  '# What does the school need to do to improve?\n- Pupils do not read widely enough. {Leaders should give them more time to read.}',
  '# Priority and immediate action\n# Leadership, management and governance\n1. {Undertake a review of unallocated cases.}',
  'Leaders should ensure that:\n- {plans are reviewed in good time}\n- {parents are told what happens next}'.replace(
    'Leaders should ensure that:',
    '{Leaders should ensure that:}',
  ),
  '{The local authority must act at once.}',
  '{Further work is needed to reach every child.}',
  '{It is essential that momentum is kept.}',
  '{Ensure that all plans are clear and up to date.}',
  '{Ofsted asks that the partnership publishes its plan.}',
  '# What needs to improve?\n- {The consistency of life-story work.} (Outcome 4, national framework)',
];

const REPORT_NONE = [
  '# What needs to improve?\nThere are no areas for priority action.',
  '# What needs to improve?\n- The quality of plans.\n# The experiences and progress of children in care: good\nChildren are safe and settled.'.replace(
    '- The quality of plans.',
    '- {The quality of plans.}',
  ),
  'Leaders have identified the areas that they need to improve.',
  'Some children should have received an assessment.',
  'Children who need help are seen quickly.',
  'It is clear whether the school should keep its grade.',
  'Managers check whether a plan must be changed.',
  'Review meetings are well attended.',
  'Improvement has been slow in recent months.',
  '# What does the area partnership need to do better?\nMany parents wait too long for a reply.',
];

const NEWS = [
  '{Inspectors said the council must reduce caseloads.}',
  '{The watchdog recommended that managers check every plan.}',
  '{Marlshire and Thornmere must make urgent improvements to their services, and leaders need to act.}',
  'Councillor Amara Dene said: “We must do better.”',
  'The council said it needs to recruit more staff.',
];

const table = (page: PageType, cases: readonly string[]): void => {
  it.each(cases)('%s', (marked) => expect(remark(marked, 'recommendation', contextOf(page))).toBe(expected(marked)));
};

describe('recommendations in reports', () => table('report', REPORT));
describe('what a report says that recommends nothing', () => table('report', REPORT_NONE));
it('says under which heading an item stands', () => {
  const { found } = detectOn('# What needs to improve?\n- The quality of plans.', contextOf('report'));
  expect(found[0]?.why).toEqual(['What needs to improve?']);
});

describe('recommendations in news', () => table('news', NEWS));
