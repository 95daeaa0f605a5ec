import { describe, expect, it } from 'vitest';
import { contextOf, detectOn } from '../marked';

type Row = readonly [text: string, ...grades: string[]];
const GRADES: readonly Row[] = [
  ['Marlshire was rated inadequate in May.', 'inadequate current'],
  [
    'Services are no longer inadequate; they now require improvement to be good.',
    'inadequate previous',
    'requires-improvement current',
  ],
  ['It rose from requires improvement to good.', 'requires-improvement previous', 'good current'],
  ['The council aims to become outstanding by 2027.', 'outstanding target'],
  ['Leaders are on a journey to good.', 'good target'],
  ['Teaching is not yet good.', 'good other'],
  ['None was judged outstanding.', 'outstanding other'],
  ['If inspected now, it would be judged inadequate.', 'inadequate other'],
  ['At its previous inspection in 2018 the school was judged good.', 'good previous'],
  [
    'Seven homes were judged good or outstanding in their most recent inspection.',
    'good current',
    'outstanding current',
  ],
  ['Services have improved since 2019, when they were judged to be inadequate.', 'inadequate previous'],
  ['The council received the lowest grade from Ofsted.', 'inadequate current'],
  ['The school got the second highest rating.', 'good current'],
  ['The school was given the second worst grade.', 'requires-improvement current'],
  ['The school was judged to be grade two by Ofsted.', 'good current'],
  ['The home was previously rated outstanding.', 'outstanding previous'],
  ['An outstanding local authority leads highly effective services.', 'outstanding other'],
  ['A provider that is inadequate is failing its learners.', 'inadequate other'],
  [
    'The four grades are outstanding, good, requires improvement and inadequate.',
    'outstanding other',
    'good other',
    'requires-improvement other',
    'inadequate other',
  ],
  ['Its previous ‘outstanding’ report was old.', 'outstanding previous'],
  [
    'It was graded good after previously receiving requires improvement.',
    'good current',
    'requires-improvement previous',
  ],
  ['A college that had waited long sank from outstanding to inadequate.', 'outstanding previous', 'inadequate current'],
  ['The school was rated only ‘good’ in its last report.', 'good previous'],
  ['The trust wants all its schools to be good or outstanding.', 'good target', 'outstanding target'],
];

describe('ratingStatus', () => {
  it.each(GRADES)('%s', (text, ...grades) => {
    const { found } = detectOn(text, contextOf('news'));
    expect(found.filter((d) => d.kind === 'rating').map((d) => `${d.attributes.grade} ${d.attributes.status}`)).toEqual(
      grades,
    );
  });

  it('takes a list after "the last inspection … judgements were:" as superseded', () => {
    const source =
      'The last inspection report was published in 2015. The judgements were:\n- Overall effectiveness: Inadequate\n- Adoption performance: Good\nServices are now good.';
    const { found } = detectOn(source, contextOf('report'));
    expect(found.filter((d) => d.kind === 'rating').map((d) => d.attributes.status)).toEqual([
      'previous',
      'previous',
      'current',
    ]);
  });

  it('takes the points of a scale told in a list for what they are', () => {
    const { found } = detectOn(
      'The new grades are:\n- Strong standard\n- Expected standard',
      contextOf('other', { scale: 'report-card' }),
    );
    expect(found.map((d) => d.attributes.status)).toEqual(['other', 'other']);
  });
});
