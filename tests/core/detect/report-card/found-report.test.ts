import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../../lib/core/detect/detector';
import { type FoundReport, foundReport } from '../../../../lib/core/detect/report-card/found-report';
import { finish } from '../../../../lib/core/detect/steps';
import { defaultCodebook } from '../../../../lib/core/model/default-codebook';
import type { PageFacts } from '../../../../lib/core/model/document';
import { ILACS, PROSE, report } from '../report';

const detector = createDetector(defaultCodebook);
const WEB: PageFacts = { address: 'https://inspections.example/1', title: '', publisher: '', published: null };
const FILE: PageFacts = { ...WEB, pdf: { fingerprint: 'a'.repeat(32), file: 'report.pdf', pages: 4 } };

function found(source: string, facts = WEB): FoundReport | null {
  const reading = report(source);
  return finish(foundReport(reading, facts, detector.readContext(reading, facts), detector.cues));
}

const COUNCIL = `${ILACS}
  p Inspection dates: 9 to 20 March 2026
  p Lead inspector: Ada Moorcroft, His Majesty’s Inspector
  td Judgement | Grade
  td The experiences and progress of care leavers | Good
  td Overall effectiveness | Requires improvement to be good
  ${PROSE}
  h2 What needs to improve?
  li. 1. The size of caseloads in the assessment teams.
  li. 2. The timeliness of first visits.`;

describe('a report', () => {
  it('has its rows as ratings of this inspection, as printed', () => {
    const card = found(COUNCIL);
    expect(card).toMatchObject({
      provider: 'Eastmere',
      kind: 'ilacs',
      inspected: { from: '2026-03-09', to: '2026-03-20' },
    });
    expect(card?.judgements.map(({ line, detection }) => [line.label, line.grade, detection.polarity])).toEqual([
      ['The experiences and progress of care leavers', 'Good', 'strength'],
      ['Overall effectiveness', 'Requires improvement to be good', 'weakness'],
    ]);
    expect(card?.judgements[1]?.detection).toMatchObject({
      kind: 'rating',
      attributes: {
        grade: 'requires-improvement',
        scale: 'ilacs',
        status: 'current',
        subject: 'Overall effectiveness',
      },
      rule: { id: 'report-card.judgement', version: 1 },
    });
  });

  it('has what it asks for as recommendations, without their numbers, with themes', () => {
    const { text } = report(COUNCIL);
    const asked = found(COUNCIL)?.improvements.map(({ detection }) => detection) ?? [];
    expect(asked.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The size of caseloads in the assessment teams.',
      'The timeliness of first visits.',
    ]);
    expect(asked.map(({ kind }) => kind)).toEqual(['recommendation', 'recommendation']);
    expect(asked[0]?.themes.map(({ key }) => key)).toContain('caseloads');
    expect(asked[0]?.why).toEqual(['What needs to improve?']);
  });

  it('says "Not judged" as it is printed, for nobody and against nobody', () => {
    const card = found(COUNCIL.replace('care leavers | Good', 'care leavers | Not judged'));
    expect(card?.judgements[0]).toMatchObject({
      line: { grade: 'Not judged' },
      detection: { polarity: 'neutral', attributes: { grade: 'not-judged' } },
    });
    expect(card?.judgements[0]?.detection.attributes).not.toHaveProperty('scale');
  });

  it('that is an ungraded letter has no judgement, and all else', () => {
    const letter = `p Dear Ms Moorcroft
      h1 Focused visit to Brackenshire children’s services
      p This letter summarises the findings of the focused visit to Brackenshire children’s services on 4 and 5 June 2025. His Majesty’s Inspectors looked at care leavers.
      p Services for care leavers are good.
      h2 What needs to improve in this area of social work practice
      li. The recording of supervision.`;
    expect(found(letter)).toMatchObject({
      kind: 'focused-visit',
      inspected: { from: '2025-06-04', to: '2025-06-05' },
      judgements: [],
      improvements: [{ line: { text: 'The recording of supervision.' } }],
    });
  });

  it('has no name where what stands for it is no name', () => {
    const long = COUNCIL.replace('of Eastmere local', `of ${'Eastmere and '.repeat(40)}Eastmere local`);
    expect(found(long)).toMatchObject({ provider: null, inspected: { to: '2026-03-20' } });
  });

  it('leaves out an item that no annotation could hold', () => {
    const long = `li. Leaders should ${'read and '.repeat(2_500)}write.`;
    expect(found(`${COUNCIL}\n${long}`)?.improvements).toHaveLength(2);
  });
});

describe('no report', () => {
  const NEWS = `h1 Inspection of Eastmere children’s services: good
    p “We are proud,” said Councillor Bram Okafor. “Ofsted said care leavers do well,” she added, and told the Courier of plans.
    p Ofsted found that visits are regular. Inspectors said that plans are clear. Overall effectiveness: good
    h2 Recommendations
    li. Visit more.`;
  it.each([
    ['a page about something else', 'h1 A weekend in Thornmere\np The hotel was outstanding.', WEB],
    ['news, whose title is that of a report', NEWS, WEB],
    ['news that was printed to a file', NEWS, FILE],
  ])('%s has no card', (_, source, facts) => expect(found(source, facts)).toBeNull());

  it('but a file that says what it is only in its title has one, and a web page has not', () => {
    const short = `h1 Joint targeted area inspection of Wexcombe\np Ofsted inspectors visited on 3 March 2025.
      h2 Areas for improvement\nli. The timeliness of meetings.`;
    expect(found(short, FILE)).toMatchObject({ kind: 'jtai', judgements: [] });
    expect(found(short)).toBeNull();
  });
});
