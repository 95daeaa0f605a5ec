import { afterEach, describe, expect, test } from 'vitest';
import { dayOf, readPageFacts } from '../../lib/dom/page-facts';

afterEach(() => {
  document.head.querySelectorAll('meta[property],link[rel="canonical"]').forEach((element) => element.remove());
});

describe('what a page says of itself', () => {
  test('title, publisher, day and address', () => {
    const base = location.origin;
    document.head.insertAdjacentHTML(
      'beforeend',
      `<meta property="og:site_name" content="The Marlshire Courier"><meta property="article:published_time" content="2026-05-12T11:40:00Z">
       <link rel="canonical" href="${base}/news/visits?utm_source=a">`,
    );
    document.body.innerHTML = '<h1> Visits\n came late </h1>';
    expect(readPageFacts(null)).toEqual({
      address: `${base}/news/visits`,
      title: 'Visits came late',
      publisher: 'The Marlshire Courier',
      published: '2026-05-12',
    });
  });

  test('a page without a heading goes by its title', () => {
    document.body.innerHTML = '<p>Words</p>';
    document.title = 'Minutes of 3 February';
    expect(readPageFacts(null).title).toBe('Minutes of 3 February');
  });
});

test('claims that stay behind after a navigation within the page are not believed', () => {
  const { origin, href } = location;
  document.head.insertAdjacentHTML('beforeend', `<link rel="canonical" href="${origin}/reports/first">`);
  expect(readPageFacts(null).address).toBe(`${origin}/reports/first`);
  history.pushState(null, '', '/reports/second');
  expect(readPageFacts(null).address).toBe(`${origin}/reports/second`);
  expect(readPageFacts(null).address).toBe(`${origin}/reports/second`);
  document.querySelector('link[rel="canonical"]')?.setAttribute('href', `${origin}/reports/2`);
  expect(readPageFacts(null).address).toBe(`${origin}/reports/2`);
  history.replaceState(null, '', href);
});

describe('a day', () => {
  test.each([
    ['2026-05-12T11:40:00+01:00', '2026-05-12'],
    ['Published 12 May 2026', '2026-05-12'],
    ['3 February 2026, 09.15', '2026-02-03'],
    ['12/05/2026', null],
    ['2026-13-45', null],
    ['2026-02-30', null],
    ['31 June 2026', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (words, day) => {
    expect(dayOf(words)).toBe(day);
  });
});
