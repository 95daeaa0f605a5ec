import { describe, expect, it } from 'vitest';
import type { PageType } from '../../../../lib/core/detect/types';
import { startCarry } from '../../../../lib/core/detect/types';
import { contextOf, detectOn, detector, expected, remark } from '../marked';

/** Braces stand round every rating that must be found. */
const NEWS = [
  'Marlshire’s children’s services have been rated {inadequate} by Ofsted.',
  'The council was judged to be "{inadequate}" overall.',
  'Thornmere, an ‘{inadequate}’ council since spring, has a new director.',
  'Port Aldwen moved from {inadequate} to {good} in two years.',
  'Leadership was found to {require improvement to be good}.',
  'Services that {require improvement} will be visited sooner.',
  'Inspectors said services still {required improvement}.',
  'The service is no longer {inadequate}; it now {requires improvement to be good}.',
  'Its homes were judged {good} or {outstanding}.',
  'Nine in ten schools are rated {good} or better.',
  'The nursery kept its ‘{good}’ rating.',
  'An {inadequate} judgement in 2019 led to the appointment of a commissioner.',
  'Eastmarch College has been given an overall grade of {good}.',
  'The academy was placed in {special measures}.',
  'The school came out of {special measures} last year.',
  'The council received the {lowest grade} from the watchdog.',
  'The school was awarded {top marks} by Ofsted.',
  'The borough got the {second highest rating}.',
  'The authority was deemed {inadequate} – the lowest rating Ofsted can give.',
  'Brackwater was graded ‘{requires improvement}’ in all four areas.',
  'It was judged {adequate} for help and {inadequate} in respect of practice.',
  'None of the authorities was rated {outstanding}.',
  'The council wants every service to be {good} by 2027.',
  'Corran Academy is now {Good}, according to its latest report.',
  'Ofsted rated safeguarding as {adequate}.',
  'The school remains {outstanding}.',
  'Two ‘{requires improvement}’ authorities have improved.',
  'Leaders hope to take the service from {good} to {outstanding}.',
  'Ofsted judged the quality of education {good}.',
  'The home had been rated {inadequate} before it closed.',
  'The area was found to have {widespread and/or systemic failings}.',
  'The provider has been judged {satisfactory} since 2010.',
  'Senn Primary has been rated {Requires Improvement}.',
  'It would have been rated {outstanding} under the old rules.',
  'The four grades are {outstanding}, {good}, {requires improvement} and {inadequate}.',
  'The home fell from {grade two} to {four}.',
  'Ofsted found ‘{inadequate}’ provision at the college.',
  'Six were ‘{good}’, two were ‘{inadequate}’.',
];

const NEWS_NONE = [
  'Ofsted itself still requires improvement, the union said.',
  'The team shared good practice with its neighbours.',
  'Children make good progress in this borough.',
  'Good friends had come to support the director.',
  'The director said staff were doing a good job.',
  'There was inadequate supervision of newly qualified staff.',
  'The college offers outstanding opportunities.',
  'The panel found no outstanding actions from the last meeting.',
  'She said that was not good enough.',
  'Adequate checks were made on visitors.',
  'It is good that so many care leavers stay in touch.',
  'The Good and Beyond Board meets every month.',
  'The council has outstanding debts of £2m.',
  'Pupils left with good GCSEs.',
  'The leader thanked them for their outstanding work.',
  'A satisfactory resolution was reached with the union.',
  'Residents are good at spotting potholes.',
  'The home has exceptional views of the bay.',
  'Half of them were in the bottom two grades.',
  'He had no good reason to stay away.',
  'The building requires improvement to its roof.',
  'Parents said communication had been good enough.',
  'Staff morale is generally good.',
  'The school met the families in June.',
  'Pupils reached the expected standard in reading.',
  'I knew the children were outstanding.',
  'Learners make good or better progress.',
  'The house is grade two listed.',
];

const REPORT = [
  '# The experiences and progress of children in care: {good}',
  '| Overall effectiveness {Requires improvement to be good}',
  '| Leadership and management {Outstanding}',
  '# Quality of education: {Inadequate}',
  '- Adoption performance: {Good}',
  'Behaviour is {good}.',
  'Arrangements for care leavers are {outstanding}.',
  'Behaviour {requires improvement} because lessons are disturbed.',
  'Teaching is not yet {good}.',
  'Children’s services in Marlshire are {inadequate} because:',
  'All assessments seen were at least {adequate} and the majority were {good}.',
  'Since the last inspection, when services were judged to be {inadequate}, leaders have acted.',
  'This is a {good} school.',
  '| Previous inspection: {Requires improvement} 3',
  'The graded judgement for adoption performance is that it {requires improvement}.',
  'The local area partnership’s arrangements {typically lead to positive experiences and outcomes} for children with SEND.',
  'The arrangements lead to {inconsistent experiences and outcomes} for children and young people.',
  'Leadership and management are {good}, and governors know the school well.',
];

const REPORT_NONE = [
  'Children receive good support from skilled workers.',
  'Good services are available for families in difficulty.',
  'Pupils have a good understanding of number.',
  'The quality of records is not good enough.',
  'Social workers have good relationships with children.',
  'Outstanding health assessments were completed in May.',
  'There is good evidence of challenge by managers.',
  'Good-quality plans help children to settle.',
  'Some plans lack adequate detail about risk.',
];

const table = (page: PageType, cases: readonly string[]): void => {
  it.each(cases)('%s', (marked) => {
    expect(remark(marked, 'rating', contextOf(page))).toBe(expected(marked));
  });
};

describe('grades in news', () => table('news', NEWS));
describe('grade words in news that grade nothing', () => table('news', NEWS_NONE));
describe('grades in reports', () => table('report', REPORT));
describe('grade words in reports that grade nothing', () => table('report', REPORT_NONE));

describe('grade, scale and subject', () => {
  it('reads the lowest rating of an area SEND inspection as its lowest outcome', () => {
    const { found } = detectOn('Thornmere was given the lowest rating.', contextOf('news', { scale: 'area-send' }));
    expect(found[0]?.attributes).toMatchObject({ grade: 'systemic-failings', scale: 'area-send' });
  });

  it('marks report-card grades where the document uses that scale', () => {
    const context = contextOf('report', { scale: 'report-card', year: 2026 });
    expect(remark('| Attendance and behaviour: {Strong standard}', 'rating', context)).toBe(
      'Attendance and behaviour: {Strong standard}',
    );
    expect(remark('Most pupils reach the expected standard in reading.', 'rating', context)).toBe(
      'Most pupils reach the expected standard in reading.',
    );
  });

  it('reads a table of judgements cell by cell', () => {
    const text = 'Achievement\nStrong standard\nSafeguarding\nMet\nCondition\nGood\nDeposit\nMet';
    let at = 0;
    const blocks = text.split('\n').map((words, i) => {
      const block = { type: 'table-cell' as const, start: at, end: at + words.length, row: Math.floor(i / 2) };
      at += words.length + 1;
      return block;
    });
    const reading = { text, blocks };
    const found = blocks.flatMap(
      (_, i) => detector.detectBlock(reading, i, contextOf('report', { scale: 'report-card' }), startCarry).detections,
    );
    expect(found.map((d) => [text.slice(d.start, d.end), d.attributes.subject])).toEqual([
      ['Strong standard', 'Achievement'],
      ['Met', 'Safeguarding'],
    ]);
  });

  it('takes no subject from a cell of prose beside the grade: an attribute holds a name', () => {
    const prose = 'Leaders know their families and visit often. '.repeat(20).trim();
    const text = `${prose}\nOutstanding`;
    const row = { type: 'table-cell' as const, row: 0 };
    const blocks = [
      { ...row, start: 0, end: prose.length },
      { ...row, start: prose.length + 1, end: text.length },
    ];
    const { detections } = detector.detectBlock({ text, blocks }, 1, contextOf('report'), startCarry);
    expect(detections.map(({ kind, attributes }) => [kind, attributes.subject])).toEqual([['rating', undefined]]);
  });

  it('names who or what was graded', () => {
    const { found } = detectOn(
      'The experiences and progress of children in care: good\nMarlshire County Council was rated inadequate.',
      contextOf('news'),
    );
    expect(found.filter(({ kind }) => kind === 'rating').map((d) => d.attributes.subject)).toEqual([
      'The experiences and progress of children in care',
      'Marlshire County Council',
    ]);
  });
});
