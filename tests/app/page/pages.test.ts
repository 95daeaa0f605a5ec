import { expect, it } from 'vitest';
import { suggestionsOf } from '../../../lib/app/page/suggestions';
import { targetOf } from '../../../lib/app/page/targets';
import { describe } from '../../../lib/core/anchor/describe';
import type { Detection } from '../../../lib/core/model/detection';
import { pageOf } from '../../../lib/core/model/selector';
import { aPdfPage } from '../../fixtures/records';

const text = 'Plans slip. Staff leave. Children wait.';
const plain = { text, blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }] };
/** The second page begins within the paragraph. */
const paged = { ...plain, pageAt: (offset: number) => (offset < 12 ? 1 : 2) };
const span = { start: 12, end: 24 };
const found = [span, { start: 0, end: 11 }] as unknown as Detection[];
const { facts, fingerprint } = aPdfPage(1);
const kept = (reading: typeof plain) =>
  targetOf({ reading, facts, fingerprint, readAt: '2026-05-01T10:00:00.000Z' }, span, async (...asked) =>
    describe(...asked),
  );

it('what is suggested and what is kept has the page that it begins on', async () => {
  expect(suggestionsOf(paged, found).map(({ target }) => pageOf(target))).toEqual([2, 1]);
  expect((await kept(paged)).page).toEqual({
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
    value: 'page=2',
  });
});

it('has none where the document has no pages', async () => {
  expect(suggestionsOf(plain, found).map(({ target }) => pageOf(target))).toEqual([null, null]);
  expect(await kept(plain)).not.toHaveProperty('page');
});
