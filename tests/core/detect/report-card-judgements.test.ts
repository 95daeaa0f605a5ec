import { describe, expect, it } from 'vitest';
import { judgementsIn } from '../../../lib/core/detect/report-card-judgements';
import { kindOf } from '../../../lib/core/detect/report-card-kind';
import { report } from './report';

function judged(source: string): string[] {
  const reading = report(source);
  return judgementsIn(reading, kindOf(reading), null).map(({ label, grade }) => `${label}: ${grade}`);
}

const ILACS = 'h1 Inspection of Eastmere local authority children’s services';
const SIF = `h1 Harrowdale Borough Council
  h3 Inspection of services for children in need of help and protection, children looked after and care leavers`;
const PROSE = `p ${'Children in Eastmere are known to those who help them, and helped by those who know them. '.repeat(3)}`;

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

describe('sentences', () => {
  it.each([
    ['The overall judgement is that children’s services require improvement.', 'require improvement'],
    ['The overall judgement is that children’s services are good2', 'good'],
    ['Children’s services in Harrowdale are inadequate', 'inadequate'],
    ['Children’s services in Harrowdale and Wexcombe require improvement to be good', 'require improvement to be good'],
    ['The overall judgement is requires improvement', 'requires improvement'],
    ['Services for children in Harrowdale are outstanding', 'outstanding'],
    [
      'Children’s services in Harrowdale are inadequate. There are serious failures, and children are at risk.',
      'inadequate',
    ],
  ])('%s', (heading, grade) => {
    expect(judged(`${SIF}\nh3 ${heading}\ntd 1. Children who need help and protection | Good`)).toEqual([
      `Overall effectiveness: ${grade}`,
      'Children who need help and protection: Good',
    ]);
  });

  it('is known by its table where its title is not', () => {
    expect(
      judged(`h1 Harrowdale\nh3 Children’s services in Harrowdale are good
        td 2. Children looked after and achieving permanence | Good`),
    ).toEqual(['Overall effectiveness: good', 'Children looked after and achieving permanence: Good']);
  });

  it('reads a heading that was set as two', () => {
    expect(judged(`${SIF}\nh3 Children’s services in Harrowdale\nh3 are inadequate`)).toEqual([
      'Overall effectiveness: inadequate',
    ]);
  });

  it.each([
    'h3 Children’s services in Harrowdale require improvement because of drift',
    'h3 Children’s services in Harrowdale were inadequate',
    'p The authority is not yet delivering good help.',
    'p Inadequate',
    'p Good practice is shared in Harrowdale.',
    'li Children’s services in Harrowdale are good',
  ])('not %s', (line) => expect(judged(`${SIF}\n${line}`)).toEqual([]));

  it.each([
    ['h3 The Local Safeguarding Children Board is good', 'good'],
    [
      'h3 The Local Safeguarding Children Board (LSCB) requires improvement to be good',
      'requires improvement to be good',
    ],
    ['h3 The LSCB is inadequate because:', 'inadequate'],
    ['h3 The Harrowdale Safeguarding Children Board is outstanding', 'outstanding'],
    [
      'p The arrangements in place to evaluate the effectiveness of what is done by the authority and board partners to keep children safe require improvement.',
      'require improvement',
    ],
  ])('%s', (line, grade) =>
    expect(judged(`${SIF}\n${PROSE}\n${line}`)).toEqual([`Local Safeguarding Children Board: ${grade}`]),
  );

  it.each([
    'p The Local Safeguarding Children Board is good at holding partners to account.',
    'li The LSCB is good',
    'p At its last review the Local Safeguarding Children Board was inadequate.',
    'td The Local Safeguarding Children Board (LSCB) | 36',
  ])('not %s', (line) => expect(judged(`${SIF}\n${PROSE}\n${line}`)).toEqual([]));
});

describe('area SEND', () => {
  const SEND = 'h1 Area SEND inspection of Fennmoor Local Area Partnership\nh2 Inspection outcome';
  it.each([
    ['typically lead to positive experiences and outcomes', 'typically-positive'],
    ['lead to inconsistent experiences and outcomes', 'inconsistent'],
  ])('arrangements that %s', (words, key) => {
    const reading = report(
      `${SEND}\np The local area partnership’s arrangements ${words} for children and young people.`,
    );
    expect(judgementsIn(reading, kindOf(reading), 'area-send')).toMatchObject([
      { label: 'Inspection outcome', grade: words, key },
    ]);
  });

  it('systemic failings, but not their absence', () => {
    expect(
      judged(
        `${SEND}\np There are widespread and/or systemic failings leading to significant concerns about outcomes.`,
      ),
    ).toEqual(['Inspection outcome: widespread and/or systemic failings leading to significant concerns']);
    expect(judged(`${SEND}\np There are no widespread and/or systemic failings.`)).toEqual([]);
  });

  it('reads outcomes with gaps inside words', () => {
    expect(judged(`${SEND}\np The arrangements lead to incon sistent experiences and outcomes for children.`)).toEqual([
      'Inspection outcome: lead to inconsistent experiences and outcomes',
    ]);
  });

  it('has no outcome in a monitoring inspection, which tells the earlier one', () => {
    expect(
      judged(`h1 Area SEND monitoring inspection of Fennmoor Local Area Partnership
        p The inspection of 2023 found widespread and/or systemic failings leading to significant concerns.`),
    ).toEqual([]);
  });
});

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
