import type { Browser } from '@playwright/test';
import { Chance } from '../fixtures/anchor/chance';
import { sentence, SHAPE_COUNT } from '../fixtures/anchor/sentences';

/** Words in which an inspector judges; none is taken from a report. */
const JUDGED = [
  'Inspectors found that {who} know their pupils well and that {what} are strong',
  'The quality of {what} is not yet consistently good enough',
  'Leaders have improved {what} since the last inspection, and {share}% are now seen within {days} days',
  '{share}% of {what} were up to date when inspectors looked at them',
  'Leaders should make sure that {what} are checked by {who} each term',
  'Too many {what} are weak, and {who} do not always see why',
] as const;
const WHO = ['social workers', 'managers', 'personal advisers', 'teachers', 'foster carers', 'early help workers'];
const WHAT = ['plans', 'assessments', 'return home interviews', 'health checks', 'case records', 'pathway plans'];
/** Of the four sentences of a paragraph. */
const JUDGING = 2;
const GRADES = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
const AREAS = ['Overall effectiveness', 'Help and protection', 'Care leavers', 'Impact of leaders'];

function judged(chance: Chance): string {
  const words = {
    who: chance.pick(WHO),
    what: chance.pick(WHAT),
    share: String(chance.int(3, 97)),
    days: String(chance.int(2, 30)),
  };
  return `${chance.pick(JUDGED).replace(/\{(\w+)\}/g, (_, name: keyof typeof words) => words[name])}.`;
}

function paragraph(chance: Chance, number: number): string {
  const plain = (): string => sentence(chance, SHAPE_COUNT);
  const sentences = Array.from({ length: 4 }, (_, i) => (i < JUDGING ? judged(chance) : plain()));
  return `<p>${String(number)}. ${sentences.join(' ')}</p>`;
}

const table = `<table><tr><th>Judgement</th><th>Grade</th></tr>${AREAS.map(
  (area, i) => `<tr><td>${area}</td><td>${GRADES[i] ?? ''}</td></tr>`,
).join('')}</table>`;

const STYLE =
  'body { font: 11pt/1.35 sans-serif } section { break-after: page } p { margin: 0 0 9pt } td, th { padding: 3pt 9pt }';

function pageOf(chance: Chance, page: number): string {
  const paragraphs = Array.from({ length: 7 }, (_, i) => paragraph(chance, (page - 1) * 7 + i + 1));
  const opening = page === 1 ? `<h1>Inspection of Ashwick children’s services</h1>${table}` : `<h2>Part ${page}</h2>`;
  return `<section>${opening}${paragraphs.slice(page === 1 ? 2 : 0).join('')}</section>`;
}

/**
 * A report as councils' and inspectors' programs print theirs: fonts within, tagged, with a running title and numbers.
 */
export async function printReport(browser: Browser, pages: number): Promise<Buffer> {
  const chance = new Chance(pages);
  const sections = Array.from({ length: pages }, (_, i) => pageOf(chance, i + 1));
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Ashwick</title><style>${STYLE}</style>${sections.join('')}</html>`,
    );
    return await page.pdf({
      format: 'A4',
      tagged: true,
      displayHeaderFooter: true,
      headerTemplate: '<p style="font-size: 8pt; margin-left: 50pt">Inspection of Ashwick children’s services</p>',
      footerTemplate: '<p style="font-size: 8pt; margin-left: 50pt"><span class="pageNumber"></span></p>',
      margin: { top: '80px', bottom: '80px', left: '66px', right: '66px' },
    });
  } finally {
    await page.close();
  }
}
