import { describe, expect, it } from 'vitest';
import { judgementsIn } from '../../../../lib/core/detect/report-card/report-card-judgements';
import { ILACS, judged, PROSE, report } from '../report';

describe('table', () => {
  it('gives the rows that have a grade, under the names in their first cells', () => {
    expect(
      judged(`${ILACS}
        td Judgement | Grade
        td The experiences and progress of children in care | Good
        td Overall effectiveness | Requires improvement to be good
        ${PROSE}`),
    ).toEqual([
      'The experiences and progress of children in care: Good',
      'Overall effectiveness: Requires improvement to be good',
    ]);
  });

  it.each([
    ['Requires Improvement', 'Requires Improvement'],
    ['Inadequate.', 'Inadequate'],
    ['Requires improvement to be good1', 'Requires improvement to be good'],
    ['Good 2', 'Good'],
    ['Good*', 'Good'],
    ['Requires improvement, to become good', 'Requires improvement to be good'],
    ['Requires im provement to be good', 'Requires improvement to be good'],
    ['Inade quate', 'Inadequate'],
    ['Not judged', 'Not judged'],
  ])('takes %s for a grade', (cell, grade) => {
    expect(judged(`${ILACS}\ntd Overall effectiveness | ${cell}`)).toEqual([`Overall effectiveness: ${grade}`]);
  });

  it.each([
    'td Overall effectiveness | Good progress',
    'td Previous inspection grade | Good',
    'td Overall effectiveness at previous inspection | Outstanding',
    'td Overall judgement at last inspection: | Good',
    'td 05/09/2023 | Full | Good',
    'td Grade 2 | Good | A good council keeps children safe.',
    'td 2 | Good',
    'td Overall effectiveness | Requires improvement to be safe',
    'td Adult social care | Yes',
    'td Achievement | Met',
    'td Recommendations | 8',
  ])('does not take %s', (row) => expect(judged(`${ILACS}\n${row}`)).toEqual([]));

  it('leaves numbers and what is taken into account out of the name', () => {
    expect(judged(`h1 SC999001\np A children’s home\ntd 2.1 Adoption performance | Good`)).toEqual([
      'Adoption performance: Good',
    ]);
    expect(
      judged(`p A children’s home\ntd Overall experiences and progress of children, taking into account | good`),
    ).toEqual(['Overall experiences and progress of children: good']);
  });

  it('tells this inspection from the one before within a row', () => {
    expect(
      judged(`h1 School report
        td Overall effectiveness | Previous inspection: | Good | 2
        td This inspection: | Requires improvement | 3
        td Quality of teaching | Good | 2`),
    ).toEqual(['Overall effectiveness: Requires improvement', 'Quality of teaching: Good']);
  });

  it('stops where the table ends', () => {
    expect(
      judged(`${ILACS}\ntd Overall effectiveness | Good\n${PROSE}\ntd Leadership of the virtual school | Outstanding`),
    ).toEqual(['Overall effectiveness: Good']);
  });

  it('goes on over prose in a report card', () => {
    expect(
      judged(
        `h1 Kestrel Brook School\ntd Safeguarding standards | Met\ntd Inclusion | Strong standard\n${PROSE}\ntd Achievement | Needs attention`,
      ),
    ).toEqual(['Safeguarding standards: Met', 'Inclusion: Strong standard', 'Achievement: Needs attention']);
  });

  it('pairs names and grades of a table that was set column by column', () => {
    const reading = report(ILACS);
    const cells = ['Care leavers', 'Overall effectiveness', 'Good', 'Inadequate'];
    let { text } = reading;
    const blocks = cells.map((cell, i) => {
      text += `\n${cell}`;
      const column = Math.floor(i / 2);
      return { type: 'table-cell' as const, row: 1, column, start: text.length - cell.length, end: text.length };
    });
    const found = judgementsIn({ text, blocks: [...reading.blocks, ...blocks] }, 'ilacs', null);
    expect(found.map(({ label, grade }) => `${label}: ${grade}`)).toEqual([
      'Care leavers: Good',
      'Overall effectiveness: Inadequate',
    ]);
  });

  it('adds what headings say where the table holds less than it should', () => {
    expect(
      judged(`${ILACS}\ntd Overall effectiveness | Good\nh2 The experiences and progress of care leavers: outstanding`),
    ).toEqual(['Overall effectiveness: Good', 'The experiences and progress of care leavers: outstanding']);
  });

  it('says where the grade stands, and on which scale', () => {
    const reading = report(`${ILACS}\ntd Overall effectiveness | Requires improvement to be good`);
    const [found] = judgementsIn(reading, 'ilacs', 'ilacs');
    expect(found).toMatchObject({ key: 'requires-improvement', scale: 'ilacs' });
    expect(reading.text.slice(found!.start, found!.end)).toBe('Requires improvement to be good');
  });
});

describe('letters', () => {
  it.each([
    'Focused visit to Brackenshire children’s services',
    'Monitoring visit of Orlington children’s services',
    'Joint targeted area inspection of Wexcombe',
    'Focused assurance visit to Wexcombe childrens services',
    'Joint local area SEND inspection in Fennmoor',
    'Inspection of a good school: Lowfold Academy',
    'Short inspection of Lowfold Academy',
    'Ungraded inspection of Lowfold Academy',
    'Requires improvement: monitoring inspection visit to Lowfold Academy',
  ])('%s carries no grade', (title) => {
    expect(
      judged(`p Dear Ms Moorcroft\nh1 ${title}\n${PROSE}
        h2 The experiences and progress of children in care: good
        td Overall effectiveness | Good
        h3 Children’s services in Orlington are inadequate
        p Pupils and care leavers are well, and widespread and/or systemic failings were found in 2020.`),
    ).toEqual([]);
  });

  it('of a kind not known are believed only where they have a table', () => {
    expect(judged('p Dear Ms Moorcroft\nh2 Leadership and management: good')).toEqual([]);
    expect(judged('p Dear Ms Moorcroft\ntd Leadership and management | good')).toEqual([
      'Leadership and management: good',
    ]);
  });
});
