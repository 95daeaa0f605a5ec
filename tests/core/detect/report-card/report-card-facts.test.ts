import { describe, expect, it } from 'vitest';
import { factsIn } from '../../../../lib/core/detect/report-card/report-card-facts';
import { report } from '../report';

describe('provider', () => {
  it.each([
    ['h1 Inspection of Eastmere local authority children’s services', 'Eastmere'],
    ['h1 Inspection of the Isle of Tarn children’s services', 'Isle of Tarn'],
    ['h1 Rothwick Borough Council\nh2 Inspection of local authority children’s services', 'Rothwick Borough Council'],
    ['h1 Harrowdale Council\nh2 Re-inspection of services for children in need of help', 'Harrowdale Council'],
    ['p Dear Anthea\nh2 Focused visit to Brackenshire children’s services', 'Brackenshire'],
    ['h1 Area SEND inspection of Fennmoor Local Area Partnership', 'Fennmoor'],
    ['h2 Joint targeted area inspection of Wexcombe', 'Wexcombe'],
    ['h1 Inspection of a good school: Lowfold Academy', 'Lowfold Academy'],
    ['h1 Inspection of Pennywell Primary School', 'Pennywell Primary School'],
    ['h1 Kestrel Brook School\nh2 Strong standard', 'Kestrel Brook School'],
    ['p No title at all', null],
  ])('%s', (source, provider) => expect(factsIn(report(source)).provider).toBe(provider));
});

describe('days of the inspection', () => {
  it.each([
    ['p Inspection dates: 4 to 15 March 2024', '2024-03-04', '2024-03-15'],
    ['p Inspection date: 24 November 2015 - 17 December 2015', '2015-11-24', '2015-12-17'],
    ['p Inspection dates: 27 April to 1 May 2026', '2026-04-27', '2026-05-01'],
    ['p Inspection dates: 14 and 15 March 2023', '2023-03-14', '2023-03-15'],
    ['p Inspection date: 19 January 2024', '2024-01-19', '2024-01-19'],
    ['td Inspection dates: | 4 December 2023 to 8 December 2023', '2023-12-04', '2023-12-08'],
    ['p This letter summarises the findings of a visit to Tarn on 8 and 9 October 2019.', '2019-10-08', '2019-10-09'],
    ['p This inspection took place from 9 to 13 October 2023.', '2023-10-09', '2023-10-13'],
    ['h1 Inspection of Pennywell School\np ML4 2QT\np Inspection date: 2 May 2023', '2023-05-02', '2023-05-02'],
  ])('%s', (source, from, to) => expect(factsIn(report(source)).inspected).toEqual({ from, to }));

  it.each([
    'p Dates of previous inspection: 3 to 7 October 2016',
    'p Inspection dates: soon',
    'p Inspection date: 31 February 2026',
    'p Inspection date: 29 February 2025',
    'p In 2016, 3 in 10 waited.',
  ])('none in %s', (source) => expect(factsIn(report(source)).inspected).toBeNull());
});

describe('day of publication', () => {
  it.each([
    ['h3 Report published: 16 May 2018', '2018-05-16'],
    ['p 31 October 2019\np Dear Anthea', '2019-10-31'],
    ['td Due date | 30 August 2024\np 30 August 2024', null],
  ])('%s', (source, published) => expect(factsIn(report(source)).published).toBe(published));
});

describe('number of the provider', () => {
  it.each([
    ['td Unique reference number | 100999', '100999'],
    ['p URN: EY999002', 'EY999002'],
    ['p Telephone 0300 123 1231', null],
  ])('%s', (source, urn) => expect(factsIn(report(source)).urn).toBe(urn));
});
