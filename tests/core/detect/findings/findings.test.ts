import { describe, expect, it } from 'vitest';
import type { PageType } from '../../../../lib/core/detect/types';
import { contextOf, detectOn, expected, remark } from '../marked';

const REPORT = [
  '{Leaders know their services well.}',
  '{Too many children wait too long for help.} {This leaves some at risk.}',
  '# Summary\n{Plans are clear and up to date.}',
  '12. {Most visits are purposeful.}',
  '- {Supervision is regular but not reflective.}',
  '# Strengths\n- {Joint work with schools.}\n- {The voice of young people in planning.}',
  '{Senior managers have a good grasp of performance, although audits are not yet used to improve practice.}',
  '{The early help strategy is designed to bring agencies together.}',
  '{Staff feel valued and morale is high.}',
  '# Inspection outcome\n{The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children.}',
  '{Children’s services have improved since 2019, when they were judged to be inadequate.}',
];

const REPORT_NONE = [
  'This letter summarises the findings of the focused visit to Marlshire in May. The inspectors were Ann Lee and Bo Senn.',
  'The focus of this visit was the front door. Inspectors considered a range of evidence.',
  'Inspectors looked at case records and talked to staff.',
  '# Information about this local authority area\nThe borough has a young population with many strong communities.',
  '# Contents\n# Summary of findings 3',
  'Children’s services in Marlshire are inadequate because:',
  'Marlshire is the 7th most deprived borough in England. 20% of its children live in poverty.',
  '# What needs to improve?\n- The quality of plans.',
  'The next inspection will be within three years.',
  'An outstanding local authority leads highly effective services.',
  'Region: the South Marches. Telephone: 01632 960000.',
  '# What the inspection judgements mean\nA good authority meets all needs well.',
  'The Office for Standards in Education regulates and inspects to achieve excellence. It inspects schools well.',
  'Overseen by the community board, the group leads on the delivery of the strategy.',
  'The director of children’s services has been in post since May 2018.',
  '1 The judgements were revised in 2019 to make them clear.',
];

const NEWS = [
  '{Inspectors found that children were left at risk for too long.}',
  '{Ofsted praised the council for its strong leadership.}',
  '{Caseloads were too high, the report said.}',
  '{“Managers do not challenge poor work,” said the report.}',
  '{According to the inspectorate, visits were late and plans unclear.}',
  '{Ofsted said supervision had improved.} {Managers now check every plan carefully.}',
  '{Inspectors warned of drift and delay.} {However, they also noted that staff were committed.}',
  'Inspectors found:\n- {Plans are unclear.}\n- {Staff are well supported.}',
  '# What Ofsted found\n{Contacts are seen promptly.}',
  '{“Children wait too long,” the letter states.} {“Some are not seen at all.”}',
  'Councillor Amara Dene said: “We accept the report. {Staff turnover has fallen and caseloads are lower.”}',
  '{The council said vacancies had fallen since spring.}',
  'Director Bo Senn spoke on Monday. {Senn said morale had improved.}',
  '# {Ofsted warns of weak planning at Marlshire council}',
  'In her report the inspector singled out for praise:\n- {the standard of teaching and the care for pupils}',
  'The watchdog came in May. {In Thornmere, staff are “not always well supported” to meet need.}',
  '{Ofsted found delays.} {“Plans are poor.”}',
  '{Parents told the charity that support was poor.}',
];

const NEWS_NONE = [
  'Marlshire was rated inadequate by Ofsted.',
  'Inspectors visited the council in May.',
  'Councillor Amara Dene said: “I want to thank our staff for their hard work.”',
  'The council said it would recruit more social workers.',
  '“We are delighted with the report,” the head teacher said.',
  '“We have put in new managers,” he said.',
  'The council welcomed the report.',
  'Dave Hill was appointed in March to turn the service round.',
  'The director said the council was determined to improve.',
  'RESOLVED: that the report be noted.',
  'Ofsted will return within three months.',
  '# Marlshire chief hails staff after Ofsted report',
  'Picture: Marlshire Council',
  'The full report can be read here.',
  'Ofsted said the new grades cannot be compared with the old judgements.',
  'The authority says it has already taken steps to improve.',
  'Members asked when the next inspection would be.',
];

const table = (page: PageType, cases: readonly string[]): void => {
  it.each(cases)('%s', (marked) => expect(remark(marked, 'finding', contextOf(page))).toBe(expected(marked)));
};

describe('findings in reports', () => table('report', REPORT));
describe('what a report says that is no finding', () => table('report', REPORT_NONE));
describe('findings in news', () => table('news', NEWS));
describe('what news says that is no finding', () => table('news', NEWS_NONE));

const SOURCES: readonly (readonly [string, string])[] = [
  ['Inspectors found weak plans.', 'inspector'],
  ['The council said turnover had fallen.', 'provider'],
  ['The charity said support was poor.', 'other'],
  ['Cllr Amara Dene said: “Ofsted recognised that our services have improved.”', 'provider'],
  ['Weak plans were criticised by inspectors.', 'inspector'],
  ['The director has praised staff after an Ofsted report highlighted big improvements.', 'inspector'],
  ['“Plans are weak,” said the report after a visit to the council.', 'inspector'],
  ['A letter from Ofsted to the council states that plans are weak.', 'inspector'],
];

describe('who says it', () => {
  it.each(SOURCES)('%s', (text, source) => {
    const finding = detectOn(text, contextOf('news')).found.find((d) => d.kind === 'finding');
    expect(finding?.attributes.source).toBe(source);
  });

  it('remembers who a name is and whom a pronoun means', () => {
    const { found } = detectOn(
      'Ann Lee, Ofsted’s regional director, came. Lee said plans were weak. She added that staff were well supported.',
      contextOf('news'),
    );
    expect(found.map((d) => d.attributes.source)).toEqual(['inspector', 'inspector']);
  });

  it('gives a quotation that runs over sentences to the speaker named at its end', () => {
    const { found } = detectOn('“Plans are weak. Visits are late,” said inspectors.', contextOf('news'));
    expect(found.map((d) => d.attributes.source)).toEqual(['inspector', 'inspector']);
  });

  it('takes the claims in minutes as the provider’s where its officers report', () => {
    const { found } = detectOn(
      'The director presented the report. A major challenge had been the retention of staff.',
      contextOf('minutes'),
    );
    expect(found.map((d) => d.attributes.source)).toEqual(['provider']);
  });
});
