import { beforeEach, describe, expect, it } from 'vitest';
import { createDetector } from '../../../lib/core/detect/detector';
import { foundReport } from '../../../lib/core/detect/report-card/found-report';
import { finish } from '../../../lib/core/detect/steps';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import type { Rule } from '../../../lib/core/detect/rules';
import type { ReportState } from '../../../lib/app/page-state';
import { must } from '../../fixtures/results';
import { ILACS, report } from '../../core/detect/report';
import { begun } from './begun';
import { fakePage } from './fake-page';

const FRONT = `${ILACS}
  p Unique reference number: 80999
  p Inspection dates: 9 to 20 March 2026
  p Lead inspector: Ada Moorcroft, His Majesty’s Inspector`;
const SOURCE = `${FRONT}
  td Children in care | Good
  td Care leavers | Not judged
  td Overall effectiveness | Requires improvement
  h2 What needs to improve?
  li. 1. The size of caseloads in the assessment teams. Managers should share them out.
  li. 2. The timeliness of first visits.`;

const detector = createDetector(defaultCodebook);

/** A report, read, as the fake page reads it: by its own blocks. */
async function reportPage(source = SOURCE) {
  const fake = fakePage(report(source).text);
  let reading = report(source);
  const read = fake.ports.read;
  fake.ports.read = async (signal) => ({ ...(await read(signal)), reading });
  fake.world.detect = () => [];
  fake.world.report = () => {
    const facts = { address: fake.world.address, title: '', publisher: '', published: null };
    return finish(foundReport(reading, facts, detector.readContext(reading, facts), detector.cues));
  };
  const page = await begun(undefined, fake);
  return {
    ...page,
    card: () => page.session.state.report as ReportState,
    change: async (next: string) => {
      reading = report(next);
      fake.world.text = reading.text;
      await page.session.reread();
      await page.session.settled;
    },
  };
}

let page: Awaited<ReturnType<typeof reportPage>>;
beforeEach(async () => {
  page = await reportPage();
});

const keys = () => page.card().rows.map(({ key }) => key);
const saved = () => page.card().rows.map(({ annotation }) => annotation !== null);
const quotes = () => page.world.annotations.map(({ target }) => target.quote.exact);

/** Keeps a passage as a person who selected it would. */
async function keep(words: string, kind: Rule['kind'], subject?: string) {
  const start = page.world.text.indexOf(words);
  const shown = page.session.page;
  if (!shown || start < 0) throw new Error(`not on the page: ${words}`);
  const target = await page.session.target(shown, { start, end: start + words.length });
  const attributes = subject === undefined ? {} : { subject };
  const draft = { id: page.newId(), target, kind, polarity: null, attributes, themes: [], note: '', rule: null };
  must(await page.session.save(draft, null));
}

describe('what it shows', () => {
  it('provider, kind, days, grades as printed, and what is asked for with themes', () => {
    const { text } = report(SOURCE);
    expect(page.card()).toMatchObject({
      provider: 'Eastmere',
      kind: 'ilacs',
      inspected: { from: '2026-03-09', to: '2026-03-20' },
      rows: [
        { label: 'Children in care', grade: 'Good', start: text.indexOf('Good') },
        { label: 'Care leavers', grade: 'Not judged' },
        { label: 'Overall effectiveness', grade: 'Requires improvement' },
      ],
      improvements: [{ annotation: null }, { text: 'The timeliness of first visits.', annotation: null }],
    });
    expect(page.card().improvements[0]?.themes).toContain('caseloads');
  });

  it('nothing of a page that is no report, and nothing of one before', async () => {
    page.world.report = () => null;
    await page.change('p Some words.');
    expect(page.session.state.report).toBeNull();
  });

  it('where each line stands, kept or not', async () => {
    const { start, end } = page.card().rows[0]!;
    expect(page.session.contents.spanOf(keys()[0]!)).toMatchObject({ start, end });
    must(await page.tagging.saveJudgements(keys()));
    expect(page.session.contents.spanOf(keys()[0]!)).toMatchObject({ start, end });
  });

  it('adds its lines to no list of suggestions', () => {
    expect(page.session.state).toMatchObject({ suggestions: [], total: 0, found: { rating: 0, recommendation: 0 } });
  });
});

describe('saving the judgements', () => {
  it('keeps each row as a rating, all in one operation', async () => {
    const done = must(await page.tagging.saveJudgements(keys()));
    expect(done.value).toHaveLength(3);
    expect(quotes()).toEqual(['Good', 'Not judged', 'Requires improvement']);
    expect(page.world.annotations[0]).toMatchObject({
      kind: 'rating',
      polarity: 'strength',
      attributes: { grade: 'good', status: 'current', subject: 'Children in care' },
      rule: { id: 'report-card.judgement' },
      themes: [],
    });
    expect(saved()).toEqual([true, true, true]);
    must(await page.session.undo(done.operationId));
    expect(saved()).toEqual([false, false, false]);
    expect(page.world.annotations).toEqual([]);
  });

  it('leaves out the rows that are kept already', async () => {
    await keep('Good', 'rating');
    expect(saved()).toEqual([true, false, false]);
    expect(must(await page.tagging.saveJudgements(keys())).value).toHaveLength(2);
    expect(quotes()).toEqual(['Good', 'Not judged', 'Requires improvement']);
    const again = must(await page.tagging.saveJudgements(keys()));
    expect(again).toEqual({ value: [], operationId: 0 });
    expect(page.world.annotations).toHaveLength(3);
  });

  it('keeps each once where the button is pressed twice', async () => {
    const [first, second] = await Promise.all([
      page.tagging.saveJudgements(keys()),
      page.tagging.saveJudgements(keys()),
    ]);
    expect(must(first).operationId).toBe(must(second).operationId);
    expect(page.world.annotations).toHaveLength(3);
  });

  it('keeps each once where another tab did so meanwhile, or the answer was lost', async () => {
    page.world.answers = 'lost';
    expect(await page.tagging.saveJudgements(keys())).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    page.world.answers = 'arrive';
    expect(must(await page.tagging.saveJudgements(keys())).value).toEqual([]);
    expect(page.world.annotations).toHaveLength(3);
    expect(saved()).toEqual([true, true, true]);
  });

  it('writes nothing where a grade is another by now', async () => {
    const before = keys();
    await page.change(SOURCE.replace('| Good', '| Inadequate'));
    expect(await page.tagging.saveJudgements(before)).toMatchObject({ ok: false, error: { code: 'decide-again' } });
    expect(page.world.annotations).toEqual([]);
    expect(must(await page.tagging.saveJudgements(keys())).value).toHaveLength(3);
  });

  it('says why where the library cannot be asked', async () => {
    page.world.failWith = 'disk-full';
    expect(await page.tagging.saveJudgements(keys())).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(saved()).toEqual([false, false, false]);
  });
});

describe('which rows are kept', () => {
  it('the whole row, selected with its name', async () => {
    await keep('Children in care\nGood', 'rating');
    expect(saved()).toEqual([true, false, false]);
  });

  it('not by a finding, and not by a rating elsewhere', async () => {
    await keep('Good', 'finding');
    await keep('Eastmere', 'rating');
    expect(saved()).toEqual([false, false, false]);
  });

  it('not by a passage over several rows, but by the one that it names', async () => {
    const words = 'Children in care\nGood\nCare leavers\nNot judged';
    await keep(words, 'rating');
    expect(saved()).toEqual([false, false, false]);
    await keep(words, 'rating', 'Care leavers');
    expect(saved()).toEqual([false, true, false]);
  });

  it('of two rows that share a grade, the one that was kept', async () => {
    page = await reportPage(`${FRONT}
      h1 Good
      h2 Leadership and management
      h2 Behaviour and attitudes`);
    expect(page.card().rows.map(({ label, grade }) => [label, grade])).toEqual([
      ['Leadership and management', 'Good'],
      ['Behaviour and attitudes', 'Good'],
    ]);
    must(await page.tagging.saveJudgements([keys()[1]!]));
    expect(saved()).toEqual([false, true]);
    must(await page.tagging.saveJudgements(keys()));
    expect(saved()).toEqual([true, true]);
    expect(page.world.annotations).toHaveLength(2);
  });
});

describe('improvements', () => {
  const tagged = () => page.card().improvements.map(({ annotation }) => annotation !== null);

  it('are tagged one by one, with the themes that were suggested', async () => {
    const { key, themes } = page.card().improvements[0]!;
    must(await page.tagging.accept(key, themes));
    expect(page.world.annotations).toMatchObject([
      {
        kind: 'recommendation',
        themes,
        rule: { id: 'report-card.improvement' },
        target: { quote: { exact: 'The size of caseloads in the assessment teams. Managers should share them out.' } },
      },
    ]);
    expect(tagged()).toEqual([true, false]);
    expect(await page.tagging.accept(key, themes)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(page.world.annotations).toHaveLength(1);
  });

  it('count as tagged where their sentences are, together half of them', async () => {
    await keep('Managers should share them out.', 'recommendation');
    expect(tagged()).toEqual([false, false]);
    await keep('The size of caseloads in the assessment teams.', 'recommendation');
    expect(tagged()).toEqual([true, false]);
  });
});

describe('the inspection that a web page reports on', () => {
  it('is known to the library once the card is', async () => {
    expect(page.session.state.facts.report).toEqual({ urn: '80999', inspected: '2026-03-20' });
    // once as the page is read, once with what the card tells
    expect(page.world.asked).toBe(2);
    await page.change(`${SOURCE}\n  p Words at the end.`);
    expect(page.session.state.facts.report).toEqual({ urn: '80999', inspected: '2026-03-20' });
  });

  it('is asked for once where no card tells it', async () => {
    page = await reportPage(SOURCE.replace('Unique reference number: 80999', 'A council.'));
    expect(page.session.state.facts).not.toHaveProperty('report');
    expect(page.world.asked).toBe(1);
  });
});
