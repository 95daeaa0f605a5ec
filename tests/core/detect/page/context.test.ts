import { describe, expect, it } from 'vitest';
import { readContext } from '../../../../lib/core/detect/page/context';
import { looksRelevant } from '../../../../lib/core/detect/page/relevance';
import type { PageFacts } from '../../../../lib/core/model/document';
import { readingOf } from '../marked';

const facts: PageFacts = { address: 'https://news.example.org/a', title: '', publisher: '', published: null };
const read = (source: string, more: Partial<PageFacts> = {}) => readContext(readingOf(source), { ...facts, ...more });

const UNRELATED: readonly (readonly [string, string])[] = [
  [
    'a kettle',
    'The kettle boils in 3 minutes, which is good. Our inspectors of toast return next week. The filter is inadequate.',
  ],
  ['a match', 'Town made good progress and were good value. The defending was inadequate and Senn was outstanding.'],
  [
    'shares',
    'The group had 48,201 shares outstanding. Stock controls at one depot were inadequate. Revenue rose by 8%.',
  ],
  [
    'a care home for the old',
    'The Care Quality Commission rated the home inadequate. Inspectors found residents were unsafe. Staff had safeguarding training. CQC will return.',
  ],
  [
    'a police force',
    'HMICFRS inspectors graded the constabulary as good. The inspectorate said child protection was adequate and officers work with schools and social workers.',
  ],
  [
    'a Welsh school',
    'Estyn inspectors found that teaching is good and pupils make strong progress. The inspection judged leadership excellent. Estyn will return.',
  ],
  [
    'a restaurant',
    'The café has a food hygiene rating of five. Inspectors found hot water inadequate. Children eat free near the school.',
  ],
  [
    'an advert',
    'We want good GCSEs and an outstanding telephone manner. Experience in a school or children’s charity is welcome.',
  ],
];

describe('relevance', () => {
  it.each(UNRELATED)('says none of %s', (_, text) => expect(read(text).relevance).toBe('none'));

  it.each([
    [
      'a report',
      'Inspection of Marlshire local authority children’s services. What needs to improve? The quality of assessments by social workers.',
    ],
    [
      'news',
      'Ofsted has criticised the council. Ofsted found that social workers had high caseloads and children in care waited.',
    ],
    [
      'a school report',
      'Inspection dates 3 March 2015. Overall effectiveness requires improvement. Pupils and teachers work hard in school. The governors and headteacher lead the inspection plan.',
    ],
    [
      'a joint inspection',
      'The safeguarding partnership and social workers protect victims of domestic abuse. Headline findings. What needs to improve.',
    ],
    [
      'an area SEND inspection by two inspectorates',
      'The local area partnership was inspected by Ofsted and the Care Quality Commission (CQC). Ofsted and CQC ask it to plan for pupils with SEND.',
    ],
  ])('says about of %s', (_, text) => expect(read(text).relevance).toBe('about'));

  it('says passing of a page that names the inspectorate once', () => {
    expect(read('The house is close to an Ofsted outstanding school. Viewing is by appointment.').relevance).toBe(
      'passing',
    );
  });

  it('says passing, or none, of a page that names a look-alike more often', () => {
    const text =
      'Estyn praised the school. Estyn said teaching is good. Unlike Ofsted, Estyn gives no grades. Inspection of pupils.';
    expect(read(text).relevance).not.toBe('about');
  });

  it('never marks where the gate would not have loaded the engine', () => {
    for (const [, text] of UNRELATED) if (!looksRelevant(text)) expect(read(text).relevance).toBe('none');
  });
});

const REPORT =
  'Inspection of Marlshire local authority children’s services\nInspection dates: 17 to 28 January 2022\nLead inspector: Ann Lee, Her Majesty’s Inspector\nSocial workers support children in care. What needs to improve';
const NEWS =
  'Ofsted said services for children in care were poor. “They fail,” said the report. “We accept it,” said the council. The leader said social workers had improved, a spokesman said. Ofsted will return.';

describe('kind of page', () => {
  it('knows a report', () => expect(read(REPORT).page).toBe('report'));
  it('knows news that borrows the headings of a report', () => {
    expect(
      read(`${NEWS}\nOverall effectiveness fell. Main findings were sad. “It is hard,” said Ann. “It is,” added Bo.`)
        .page,
    ).toBe('news');
  });
  it('knows news', () => expect(read(NEWS).page).toBe('news'));
  it('knows minutes', () =>
    expect(
      read(`${NEWS}\nMinutes of the meeting. Apologies for absence were received. RESOLVED that it be noted.`).page,
    ).toBe('minutes'));
  it('knows a press release', () => expect(read(`${NEWS}\nNotes to editors`).page).toBe('press-release'));
  it('knows a provider’s page by its address', () =>
    expect(read(REPORT, { address: 'https://reports.ofsted.gov.uk/provider/44/80538' }).page).toBe('provider-page'));
});

describe('year and scale', () => {
  it('takes the year of the inspection before the year of publication', () => {
    expect(read(REPORT, { published: '2023-03-01' }).year).toBe(2022);
    expect(read(NEWS, { published: '2019-03-01' }).year).toBe(2019);
  });
  it.each([
    ['ilacs', REPORT],
    ['sif', REPORT.replace('2022', '2015')],
    ['area-send', 'The local area partnership was inspected. Ofsted and pupils. Ofsted inspection.'],
    ['sccif', 'Ofsted inspected the children’s home. Ofsted inspection of a children’s home found children happy.'],
    ['report-card', 'Ofsted inspection of a school: strong standard for inclusion. Ofsted pupils.'],
    ['schools-eif-4', 'Ofsted inspection in 2018 of a primary school. Ofsted said pupils do well.'],
  ])('%s', (scale, text) => expect(read(text).scale).toBe(scale));
});
