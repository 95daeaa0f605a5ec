import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../../lib/core/detect/tone/polarity';

const CASES: readonly (readonly [string, string])[] = [
  ['Leaders know their services well.', 'strength'],
  ['Children benefit from stable and trusting relationships.', 'strength'],
  ['Referrals are dealt with promptly and without delay.', 'strength'],
  ['There were no unallocated cases.', 'strength'],
  ['The service has reduced drift and delay.', 'strength'],
  ['Managers identify and tackle poor practice.', 'strength'],
  ['When there are concerns about a child, strong action is taken.', 'strength'],
  ['Children who are at risk of exploitation receive effective help.', 'strength'],
  ['Senior leaders know what the issues are.', 'strength'],
  ['This would not have been possible without strong partnerships.', 'strength'],
  ['Services have improved since 2019, when they were judged to be inadequate.', 'strength'],
  ['Pupils feel safe and attend well.', 'strength'],
  ['Leaders have an accurate understanding of what works and what does not.', 'strength'],
  ['Services are no longer inadequate.', 'strength'],
  ['Inspectors identified drift and delay for some children.', 'weakness'],
  ['Visits are often late, and risk escalates.', 'weakness'],
  ['Most achieve well, although 1 in 6 is persistently absent.', 'mixed'],
  ['Plans are unclear.', 'weakness'],
  ['Plans are not clear.', 'weakness'],
  ['Children do not receive help soon enough.', 'weakness'],
  ['Too many children wait too long.', 'weakness'],
  ['There is a lack of oversight by managers.', 'weakness'],
  ['Supervision is rarely reflective.', 'weakness'],
  ['Strategic planning is underdeveloped.', 'weakness'],
  ['Some children are left at risk of harm.', 'weakness'],
  ['Visits are not always purposeful.', 'weakness'],
  ['Children should have received an assessment.', 'weakness'],
  ['Recruitment remains a significant challenge.', 'weakness'],
  ['Leaders have not acted quickly enough.', 'weakness'],
  ['This has reduced the quality of decisions.', 'weakness'],
  ['None of the plans were up to date and few were clear.', 'weakness'],
  ['Attainment is below average.', 'weakness'],
  ['Most plans are clear, but some lack detail.', 'mixed'],
  ['Although visits are regular, they often lack purpose.', 'mixed'],
  ['Staff are committed; however, caseloads are too high.', 'mixed'],
  ['While leaders are ambitious, progress has been slow.', 'mixed'],
  ['The quality of practice varies across teams.', 'mixed'],
  ['A new model of practice was introduced in May.', 'neutral'],
  ['Thresholds were revised last year.', 'neutral'],
];

describe('toneOf', () => {
  it.each(CASES)('%s', (sentence, polarity) => expect(toneOf(sentence).polarity).toBe(polarity));

  it('names the words that decided', () => {
    expect(toneOf('Plans are not clear and visits are late or poor.').why).toEqual(
      expect.arrayContaining(['poor', 'not … clear']),
    );
  });

  it('answers for each sentence anew', () => {
    expect(['Plans are clear.', 'Plans are poor.', 'Plans are clear.'].map((s) => toneOf(s).polarity)).toEqual([
      'strength',
      'weakness',
      'strength',
    ]);
  });
});
