import { describe, expect, test } from 'vitest';
import { gradedByOthers } from '../../../../lib/core/detect/ratings/rating-inspectorates';

const nobody = { above: '', label: '', heading: '' };
/** The grade that is asked for stands in brackets. */
const asked = (marked: string, around: Partial<typeof nobody> = {}): boolean =>
  gradedByOthers(marked.replace(/[[\]]/g, ''), marked.indexOf('['), { ...nobody, ...around });

describe('gradedByOthers', () => {
  test.each([
    'The CQC rated the home [inadequate].',
    'The home was rated [inadequate] by the Care Quality Commission.',
    'Ofsted rated the school good, while HMICFRS rated the force [inadequate].',
    'Adult social care was rated [good] in May.',
    'The Independent Schools Inspectorate called the school [good].',
  ])('%s', (text) => expect(asked(text)).toBe(true));

  test.each([
    'Ofsted rated the home [inadequate].',
    'Ofsted rated the school [good], while HMICFRS rated the force inadequate.',
    'Ofsted and the CQC found services [inadequate].',
    'Services were rated [good].',
    'The CQC was told that Ofsted had rated the school [good].',
  ])('not %s', (text) => expect(asked(text)).toBe(false));

  test('reads the paragraph, the row and the heading where the sentence names nobody', () => {
    expect(asked('It was rated [good].', { above: 'The CQC came in May. ' })).toBe(true);
    expect(asked('It was rated [good].', { above: 'The CQC came in May, and Ofsted in June. ' })).toBe(false);
    expect(asked('[Good]', { label: 'CQC' })).toBe(true);
    expect(asked('[Good]', { heading: 'Adult social care' })).toBe(true);
    expect(asked('[Good]', { label: 'Children in care', heading: 'Judgements' })).toBe(false);
  });
});
