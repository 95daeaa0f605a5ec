import { writeFileSync } from 'node:fs';
import type { AppDriver } from '../tools/drivers/driver';
import type { ExportFile } from '../tools/findmark';
import { exportFrom, openLibrary, quotesIn, tag, waitForQuotes } from '../tools/findmark';
import { expect, test } from '../tools/journey';
import { launch } from '../tools/journey-app';
import type { Site } from '../tools/site';

const QUOTES = [
  'Caseloads have fallen from an average of 27 children per social worker to 16',
  // part of it stands in links and emphasis
  'The report says that supervision is now regular and, in the strongest teams, reflective',
  'Inspectors found that the curriculum is ambitious in the great majority of schools.',
];

async function fillLibrary(app: AppDriver, site: Site): Promise<void> {
  const article = await app.open(site.sample('article'));
  await tag(article, QUOTES[0]!, 'c', 'Compare with the year before – “16” is new.');
  await tag(article, QUOTES[1]!, 'm');
  const press = await app.open(site.sample('press'));
  await tag(press, QUOTES[2]!, 'b');
}

test('what is exported comes back the same in an empty profile', async ({ app, site, browserKind }, info) => {
  await fillLibrary(app, site);
  const library = await openLibrary(app);
  await waitForQuotes(library, QUOTES);
  const exported = await exportFrom(app, library);
  expect(exported.name).toMatch(/\.json$/);
  const file = info.outputPath(exported.name);
  writeFileSync(file, exported.text);
  const content = JSON.parse(exported.text) as ExportFile;
  expect(content.documents).toHaveLength(2);
  expect(content.annotations).toHaveLength(3);

  const other = await launch(browserKind, info.outputPath('other'));
  try {
    const empty = await openLibrary(other);
    await empty.waitForText('main', /Nothing tagged yet/);
    await empty.upload('input[type="file"]', file);
    await waitForQuotes(empty, QUOTES);
    const again = await exportFrom(other, empty);
    const { documents, annotations } = JSON.parse(again.text) as ExportFile;
    expect(documents).toEqual(content.documents);
    expect(annotations).toEqual(content.annotations);
  } finally {
    await other.close();
  }
});

test('a file that cannot be read is refused in words, and nothing changes', async ({ app, site }, info) => {
  const article = await app.open(site.sample('article'));
  await tag(article, QUOTES[0]!, 'c');
  const library = await openLibrary(app);
  await waitForQuotes(library, [QUOTES[0]!]);
  const { text } = await exportFrom(app, library);
  const version = /"version":\s*"?(\d+)/.exec(text);
  const refused: [name: string, content: string, words: RegExp][] = [
    ['holiday.json', '{"photos": ["beach.jpg"]}', /not a Findmark export\. Nothing was changed\./],
    ['cut-off.json', text.slice(0, Math.floor(text.length / 2)), /damaged\. Nothing was changed\./],
    [
      'newer.json',
      text.replace(version?.[0] ?? '', `${version?.[0] ?? ''}9`),
      /newer Findmark\..* Nothing was changed\./,
    ],
  ];
  for (const [name, content, words] of refused) {
    const file = info.outputPath(name);
    writeFileSync(file, content);
    await library.upload('input[type="file"]', file);
    await library.waitForText('[role="alert"]', words);
    expect(await quotesIn(library)).toEqual([QUOTES[0]]);
    await library.click('[role="alert"] button', 'Close');
    await library.waitUntilGone('[role="alert"]');
  }
});
