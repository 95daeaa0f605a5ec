import { describe, expect, it } from 'vitest';
import { ILACS, judged, PROSE } from '../report';

describe('lines, where there is no table', () => {
  it('takes grades out of headings', () => {
    expect(
      judged(`${ILACS}
        h2 The experiences and progress of children in care: good
        ${PROSE}
        h2 The experiences and progress of children who need help and protection require improvement to be good
        h2 The impact of leaders on social work practice is inadequate`),
    ).toEqual([
      'The experiences and progress of children in care: good',
      'The experiences and progress of children who need help and protection: require improvement to be good',
      'The impact of leaders on social work practice: inadequate',
    ]);
  });

  it('takes a grade that stands close behind its name', () => {
    expect(
      judged(`h1 Inspection of Saltmarsh Nursery\np Overall effectiveness Requires improvement\np Personal development Good
        p Overall effectiveness at previous inspection Good\np Behaviour Policy\np Teaching is good`),
    ).toEqual(['Overall effectiveness: Requires improvement', 'Personal development: Good']);
  });

  it('takes a grade below its name', () => {
    expect(
      judged(
        'h1 Inspection of Saltmarsh Nursery\np Overall effectiveness\np Good\np Previous inspection\np Inadequate',
      ),
    ).toEqual(['Overall effectiveness: Good']);
  });

  it('takes a grade above the names that it is for', () => {
    expect(
      judged(`h1 Kestrel Brook School
        h2 Safeguarding standards met
        h2 Strong standard
        h3 Inclusion
        ${PROSE}
        h3 Attendance and behaviour
        h2 Needs attention
        h3 Achievement
        p In 2024, 65% met the expected standard.
        h2 What it’s like to be a pupil at this school
        h3 Early years`),
    ).toEqual([
      'Safeguarding: met',
      'Inclusion: Strong standard',
      'Attendance and behaviour: Strong standard',
      'Achievement: Needs attention',
    ]);
  });

  it.each([
    'p Behaviour is good.',
    'h2 Findings: good',
    'p The wider council was judged: inadequate',
    'h2 Overall effectiveness at the previous inspection: good',
  ])('not %s', (line) => expect(judged(`h1 Inspection of Saltmarsh Nursery\n${line}`)).toEqual([]));
});
