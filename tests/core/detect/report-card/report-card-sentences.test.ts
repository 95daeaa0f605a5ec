import { describe, expect, it } from 'vitest';
import { judgementsIn } from '../../../../lib/core/detect/report-card/report-card-judgements';
import { kindOf } from '../../../../lib/core/detect/report-card/report-card-kind';
import { judged, PROSE, report, SIF } from '../report';

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

  it('stands where it is said, not where its word comes again', () => {
    const words = 'Children’s services in Harrowdale are good. Plans are clear, and visits are good.';
    const reading = report(`${SIF}\nh3 ${words}\ntd 1. Children who need help and protection | Good`);
    const [overall] = judgementsIn(reading, kindOf(reading), 'sif');
    expect(overall?.start).toBe(reading.text.indexOf('good. Plans'));
    expect(reading.text.slice(overall?.start, overall?.end)).toBe('good');
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
