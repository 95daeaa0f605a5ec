import { describe, expect, it } from 'vitest';
import type { PagePorts, ReadPage } from '../../../lib/app/page/ports';
import { versionOf } from '../../../lib/app/page/targets';
import { onWholeText } from '../../../lib/app/reader/whole-text';
import { describe as describePassage } from '../../../lib/core/anchor/describe';
import { findQuotes } from '../../../lib/core/anchor/find-quotes';
import { pageSelector, type Target } from '../../../lib/core/model/selector';
import { ok } from '../../../lib/core/result';
import type { AnnotationDraft, OpenedDocument, PageSnapshot, Revision } from '../../../lib/messaging/calls';
import { anAnnotation } from '../../fixtures/records';

const PART = 'Care is good here.\nPlans are clear.';
const WHOLE = `A title that only the whole text has.\n${PART}\nThe last page.`;
const facts = { address: 'https://example.org/report', title: 'Report', publisher: '', published: null };
const blocksOf = (text: string) => [{ type: 'paragraph' as const, start: 0, end: text.length }];
const pageOf = (text: string, fingerprint: string): ReadPage => ({
  reading: { text, blocks: blocksOf(text) },
  facts,
  fingerprint: fingerprint.repeat(64),
  readAt: '2026-11-23T10:00:00.000Z',
});
const PART_PAGE = pageOf(PART, 'a');
const WHOLE_PAGE = pageOf(WHOLE, 'b');

function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

interface Sent {
  readonly page: PageSnapshot;
  readonly annotation: AnnotationDraft;
}

/** @param parted pages that the text of the first pages holds, where there is one */
function libraryOf(opened: OpenedDocument | null, parted: number | null, whole: ReadPage | null = WHOLE_PAGE) {
  const sent: Sent[] = [];
  const decided: Revision[] = [];
  const library = {
    reviseAnnotation: (revision: Revision) => {
      decided.push(revision);
      return Promise.resolve(ok({ value: null, operationId: 1 }));
    },
    openDocument: () => Promise.resolve(ok(opened)),
    saveAnnotation: (call: Sent) => {
      sent.push(call);
      return Promise.resolve(ok({ value: null, operationId: 1 }));
    },
  } as unknown as PagePorts['library'];
  const described: PagePorts['describe'] = (reading, start, end) =>
    Promise.resolve(describePassage(reading, start, end));
  const asked = onWholeText(library, {
    pagesIn: (fingerprint) => (fingerprint === PART_PAGE.fingerprint ? parted : null),
    whole: () => Promise.resolve(whole),
    describe: described,
    anchor: (reading, targets) => Promise.resolve(run(findQuotes(reading, targets))),
  });
  return { asked, sent, decided };
}

const snapshot = ({ facts, fingerprint, reading }: ReadPage): PageSnapshot => ({
  facts,
  fingerprint,
  text: reading.text,
});
const draftOn = (page: ReadPage, words: string): AnnotationDraft => {
  const start = page.reading.text.indexOf(words);
  const { id, kind, polarity, attributes, themes, note, rule } = anAnnotation(1, 1);
  const target = describePassage(page.reading, start, start + words.length);
  return { id, target, kind, polarity, attributes, themes, note, rule };
};

describe('what is kept', () => {
  it('is kept on the whole text, where it stands there', async () => {
    const { asked, sent } = libraryOf(null, 1);
    await asked.saveAnnotation({
      page: snapshot(PART_PAGE),
      annotation: draftOn(PART_PAGE, 'Plans are clear.'),
      base: null,
    });
    const [call] = sent;
    expect(call?.page.text).toBe(WHOLE);
    expect(call?.page.fingerprint).toBe(WHOLE_PAGE.fingerprint);
    const { position, state } = call?.annotation.target as Target;
    expect(WHOLE.slice(position.start, position.end)).toBe('Plans are clear.');
    expect(state?.fingerprint).toBe(WHOLE_PAGE.fingerprint);
  });

  it('is sent as it is where it was taken from the whole text', async () => {
    const { asked, sent } = libraryOf(null, null);
    const annotation = draftOn(WHOLE_PAGE, 'The last page.');
    await asked.saveAnnotation({ page: snapshot(WHOLE_PAGE), annotation, base: null });
    expect(sent[0]?.annotation).toEqual(annotation);
  });

  it('is not kept where the whole text has no such words', async () => {
    const { asked, sent } = libraryOf(null, 1);
    const annotation = draftOn(pageOf('Quite other words stood here.', 'c'), 'other words');
    const result = await asked.saveAnnotation({ page: snapshot(PART_PAGE), annotation, base: null });
    expect(result.ok ? 'kept' : result.error.code).toBe('decide-again');
    expect(sent).toEqual([]);
  });
});

describe('what stands elsewhere', () => {
  const earlier = { type: 'TimeState', sourceDate: '2026-01-01T10:00:00.000Z', fingerprint: 'e'.repeat(64) } as const;

  it('keeps its words where only its note is new, though no text of today has them', async () => {
    const { asked, sent } = libraryOf(null, 1);
    const draft = draftOn(pageOf('Quite other words stood here.', 'e'), 'other words');
    const annotation = { ...draft, target: { ...draft.target, state: earlier }, note: 'Left out since.' };
    await asked.saveAnnotation({ page: snapshot(PART_PAGE), annotation, base: '2026-01-01T10:00:00.000Z' });
    expect(sent[0]?.annotation).toEqual(annotation);
    expect(sent[0]?.page.text).toBe(WHOLE);
  });

  it('is not said to be kept where the file could not be read to its end', async () => {
    const { asked, sent } = libraryOf(null, 1, null);
    const annotation = draftOn(PART_PAGE, 'Plans are clear.');
    const result = await asked.saveAnnotation({ page: snapshot(PART_PAGE), annotation, base: null });
    expect(result.ok ? 'kept' : result.error.code).toBe('not-saved');
    expect(sent).toEqual([]);
  });
});

describe('what is decided on the first pages', () => {
  const revision = { id: anAnnotation(1, 1).id, base: '2026-01-01T10:00:00.000Z' };
  const state = versionOf(PART_PAGE);

  it('is kept on the whole text', async () => {
    const { asked, decided } = libraryOf(null, 1);
    const target = { ...draftOn(PART_PAGE, 'Plans are clear.').target, state };
    await asked.reviseAnnotation({ ...revision, change: { target, attributes: {} } });
    const change = decided[0]?.change as { target: Target };
    const { start, end } = change.target.position;
    expect(WHOLE.slice(start, end)).toBe('Plans are clear.');
    expect(change.target.state).toEqual(versionOf(WHOLE_PAGE));
  });

  it('names the version that the whole text is', async () => {
    const { asked, decided } = libraryOf(null, 1);
    await asked.reviseAnnotation({ ...revision, change: { superseded: state } });
    expect(decided).toEqual([{ ...revision, change: { superseded: versionOf(WHOLE_PAGE) } }]);
  });

  it('is sent as it is where the whole was decided on', async () => {
    const { asked, decided } = libraryOf(null, 1);
    const change = { superseded: versionOf(WHOLE_PAGE) };
    await asked.reviseAnnotation({ ...revision, change });
    expect(decided).toEqual([{ ...revision, change }]);
  });
});

describe('what is known', () => {
  const on = (seed: number, page: number) => {
    const annotation = anAnnotation(seed, 1);
    return { ...annotation, target: { ...annotation.target, page: pageSelector(page) } };
  };
  const opened = { annotations: [on(1, 2), on(2, 9)], dismissals: [] } as unknown as OpenedDocument;
  const told = async (parted: number | null, { fingerprint } = PART_PAGE) => {
    const { asked } = libraryOf(opened, parted);
    const result = await asked.openDocument({ facts, fingerprint });
    return result.ok ? result.value.annotations.map(({ id }) => id) : [];
  };

  it('is told of the pages that were read, so that nothing is taken for lost', async () => {
    expect(await told(8)).toEqual([anAnnotation(1, 1).id]);
  });

  it('is told in full of the whole text only, however far the file was read by then', async () => {
    expect(await told(8, WHOLE_PAGE)).toHaveLength(2);
    expect(await told(null)).toHaveLength(2);
  });
});
