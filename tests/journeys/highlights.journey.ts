import type { Tab } from '../tools/drivers/driver';
import { until } from '../tools/drivers/until';
import type { MarkedKind } from '../tools/findmark';
import { suggestionsOn, tag, waitForNoSuggestions, waitForSuggestions } from '../tools/findmark';
import { expect, test } from '../tools/journey';
import type { SampleName } from '../tools/site';

/** Scrolls through the page and gathers all that is marked on the way: only what is near the window is painted. */
async function allSuggestions(tab: Tab): Promise<Record<MarkedKind, Set<string>>> {
  const all = {
    finding: new Set<string>(),
    rating: new Set<string>(),
    statistic: new Set<string>(),
    recommendation: new Set<string>(),
  };
  await waitForSuggestions(tab);
  const steps = await tab.evaluate(() => Math.ceil(document.documentElement.scrollHeight / innerHeight));
  for (let step = 0; step <= steps; step++) {
    await tab.evaluate(async (_root, nth) => {
      scrollTo(0, nth * innerHeight);
      for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, step);
    const seen = await suggestionsOn(tab);
    for (const kind of Object.keys(all) as MarkedKind[]) for (const words of seen[kind]) all[kind].add(words);
  }
  return all;
}

const EXPECTED: Record<Exclude<SampleName, 'unrelated'>, Record<MarkedKind, string[]>> = {
  article: {
    finding: ['“Social workers know their children well and visit them regularly,” the report said.'],
    rating: ['requires improvement to be good', 'good'],
    statistic: ['27', '54 per cent', '93.4%'],
    recommendation: ['The involvement of health partners in strategy meetings.'],
  },
  minutes: {
    finding: ['Many were out of date, and some were not used to inform assessments.'],
    rating: ['requires improvement to be good', 'outstanding'],
    statistic: ['97%', '£3.8 million'],
    recommendation: [
      'recommend to Cabinet that the number of residential beds in the county must be reviewed before the budget is set; and',
    ],
  },
  provider: {
    finding: ['There are serious failures in the protection of children at risk of harm.'],
    rating: ['Inadequate', 'Requires improvement to be good', 'Good'],
    statistic: ['140', '91 per cent'],
    recommendation: ['The allocation of social workers to all children who need one.'],
  },
  press: {
    finding: ['Inspectors found that the curriculum is ambitious in the great majority of schools.'],
    rating: ['expected standard', 'needs attention'],
    statistic: ['71 per cent', '£740 million'],
    recommendation: ['trusts must make sure that attendance teams share what they learn across all of their schools'],
  },
};

for (const [name, expected] of Object.entries(EXPECTED)) {
  test(`the ${name} sample is marked by itself, each kind of its own`, async ({ app, site }) => {
    const tab = await app.open(site.sample(name as SampleName));
    const all = await allSuggestions(tab);
    for (const [kind, words] of Object.entries(expected)) {
      expect([...all[kind as MarkedKind]], kind).toEqual(expect.arrayContaining(words));
    }
  });
}

test('navigation, related links, comments, cookie bar and newsletter are left alone', async ({ app, site }) => {
  const tab = await app.open(site.sample('article'));
  const all = await allSuggestions(tab);
  const marked = Object.values(all).flatMap((words) => [...words]);
  expect(marked.length).toBeGreaterThan(30);
  const strayed = await tab.evaluate((root) => {
    const furniture = '#cookie-bar, nav, aside, .related-articles, #comments, .newsletter-signup, .site-footer';
    const stray: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('fm-')) continue;
      for (const { startContainer } of highlight) {
        if (startContainer.parentElement?.closest(furniture))
          stray.push(`${name}: ${startContainer.textContent ?? ''}`);
      }
    }
    return stray.concat(
      [...root.querySelectorAll('mark')].filter((mark) => mark.closest(furniture)).map((mark) => mark.textContent),
    );
  });
  expect(strayed).toEqual([]);
  for (const tempting of ['46,000', '8 in 10', '312', '£56,000', '60%', '10 out of 10'])
    expect(marked).not.toContain(tempting);
});

/** Where every element of the page stands, but ours; to a hundredth of a pixel, for a scrolled page is told in floats. */
function places(): string[] {
  return [...document.body.querySelectorAll('*:not(mark)')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x, y + scrollY, width, height].map((value) => value.toFixed(2));
    return [element.tagName, ...box].join(' ');
  });
}

function texts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push((walker.currentNode as Text).data);
  return found;
}

test('marks do not move the page by a pixel, and go without a trace when switched off', async ({ app, site }) => {
  const untouched = await app.open(site.url('elsewhere', '/2026/09/14/harrowmere-inspection/'));
  const [placesBefore, textsBefore] = [await untouched.evaluate(places), await untouched.evaluate(texts)];
  const tab = await app.open(site.sample('article'));
  await tag(tab, 'The report says that supervision is now regular and, in the strongest teams, reflective', 'm');
  expect(await tab.count('mark.is-saved')).toBeGreaterThan(1);
  expect(await tab.evaluate(places)).toEqual(placesBefore);

  const popup = await app.openPopup();
  await popup.click('[role="switch"]');
  await waitForNoSuggestions(tab);
  expect(await tab.count('mark')).toBe(0);
  expect(await tab.evaluate(places)).toEqual(placesBefore);
  expect(await tab.evaluate(texts)).toEqual(textsBefore);
  await popup.click('[role="switch"]');
  await waitForSuggestions(tab);
});

test('a page of no relevance stays as it is', async ({ app, site }) => {
  const tab = await app.open(site.sample('unrelated'));
  const popup = await app.openPopup();
  await popup.waitForText('main', /does not seem to be about inspections/);
  expect(Object.values(await suggestionsOn(tab)).flat()).toEqual([]);
  expect(await tab.count('mark')).toBe(0);
});

test('on any other site one press on the toolbar button marks this tab', async ({ app, site }) => {
  const tab = await app.open(site.url('elsewhere', '/2026/09/14/harrowmere-inspection/'));
  expect(Object.values(await suggestionsOn(tab)).flat()).toEqual([]);
  const popup = await app.openPopup();
  const marked = await waitForSuggestions(tab);
  expect(marked.rating).toContain('requires improvement to be good');
  await popup.find('button', 'Always on this site');
});

test('the popup counts what is on the page, and opens the library', async ({ app, site }) => {
  const tab = await app.open(site.sample('provider'));
  await waitForSuggestions(tab);
  const popup = await app.openPopup();
  await popup.waitForText('main', /0 of \d+ reviewed on this page/);
  const counts = await until(
    'the counts',
    () => popup.all('dd'),
    (list) => list.length === 4,
  );
  for (const { text } of counts) expect(Number(text)).toBeGreaterThan(0);
  await popup.click('button', /^Library/);
  const library = await app.waitForTab('/library.html');
  await library.waitForText('main', /Nothing tagged yet/);
});
