import { describe, expect, it } from 'vitest';
import { isLetter, kindOf } from '../../../../lib/core/detect/report-card/report-card-kind';
import { report } from '../report';

const PROSE = `p ${'Since the focused visit of 2022, and the monitoring visit before it, leaders have worked hard. '.repeat(4)}`;

describe('kindOf', () => {
  it.each([
    ['h1 Inspection of Eastmere local authority children’s services', 'ilacs'],
    ['h1 Eastmere\nh2 Inspection of children’s social care services', 'ilacs'],
    ['h1 Inspection of services for children in need of help and protection, children looked after', 'sif'],
    ['h1 Review of the effectiveness of the Local Safeguarding Children Board', 'lscb-review'],
    ['h1 Inspection of the effectiveness of the Local Safeguarding Children Board', 'lscb-review'],
    ['p Dear Anthea\nh2 Focused visit to Brackenshire children’s services', 'focused-visit'],
    ['p Dear Anthea\np This letter summarises the findings of the focused visit to Brackenshire.', 'focused-visit'],
    ['h2 Monitoring visit of Orlington children’s services', 'monitoring-visit'],
    ['h2 Joint targeted area inspection of Wexcombe', 'jtai'],
    ['h1 Area SEND inspection of Fennmoor Local Area Partnership', 'area-send'],
    ['h1 Area SEND monitoring inspection of Fennmoor Local Area Partnership', 'area-send-ungraded'],
    ['h2 Joint local area SEND inspection in Fennmoor', 'area-send-ungraded'],
    ['h1 Inspection of Pennywell Primary School', 'school'],
    ['h1 Inspection of a good school: Lowfold Academy', 'school-ungraded'],
    ['h1 Ungraded inspection of Pennywell Primary and Nursery School', 'school-ungraded'],
    ['h1 SC999001\np Inspected under the social care common inspection framework', 'social-care-provider'],
    ['h1 Inspection of Saltmarsh Nursery', 'early-years'],
    ['h1 Norwold College\np A further education college with apprenticeships', 'further-education'],
    [
      'h1 Monitoring visit report\np Norwold Training, an independent learning provider',
      'further-education-monitoring',
    ],
    [
      'h1 Eastmere Council\np Local authority children’s services. URN: 80999.\np They make friends at school.',
      'ilacs',
    ],
    ['h1 Report of the chief executive', null],
  ])('%s', (source, kind) => expect(kindOf(report(`${source}\n${PROSE}`))).toBe(kind));

  it('does not read the kind out of prose about other inspections, nor of what comes after', () => {
    const source = `h1 Inspection of Eastmere local authority children’s services\n${PROSE}\nli. What the focused visit found`;
    expect(kindOf(report(source))).toBe('ilacs');
  });

  it('joins a title that was set in two', () => {
    expect(kindOf(report('p Inspection of Eastmere local authority\np children’s services'))).toBe('ilacs');
  });
});

describe('isLetter', () => {
  it('by how it begins', () => {
    expect(isLetter(report('p 2 May 2024\np Dear Ms Moorcroft'))).toBe(true);
    expect(isLetter(report('p Dearly wished for'))).toBe(false);
  });
});
