import { expect, it } from 'vitest';
import { reportCardOf } from '../../lib/core/detect/report-card/report-card';
import expected from '../fixtures/pdf/expected.json';
import { mount, read } from '../fixtures/page';

const pages = import.meta.glob<string>('../fixtures/pdf/*.html', { query: '?raw', import: 'default', eager: true });
const FACTS = { address: 'https://example.org/report', title: '', publisher: '', published: null };

/** The same reports as web pages: their cards must be those of the PDFs. */
it.each(Object.keys(pages))('%s', (path) => {
  const card = reportCardOf(read(mount(pages[path]!), ''), FACTS);
  const { judgements, improvements, ...facts } = expected[path.replace(/^.*\/|\.html$/g, '') as keyof typeof expected];
  const { judgements: judged, improvements: asked, ...own } = card;
  expect(own).toEqual(facts);
  expect(judged.map(({ label, grade, scale }) => [label, grade, scale])).toEqual(judgements);
  expect(
    asked.map(({ text, responsible, number }) =>
      [number && `${number}.`, text, responsible && `(${responsible})`].filter(Boolean).join(' '),
    ),
  ).toEqual(improvements);
});
