import { describe, expect, it } from 'vitest';
import { parse } from '../../../../lib/core/formats/findmark-json/parse';
import { pageSelector } from '../../../../lib/core/model/selector';
import { aLibrary, fileOf } from '../../../fixtures/export-file';
import { type Edit, remove, set } from '../../../fixtures/json-edits';
import { aDocument, anAnnotation, aPdf, aTarget } from '../../../fixtures/records';

describe('a file with PDFs', () => {
  const target = { ...aTarget(4), page: pageSelector(12) };
  const withFile = aLibrary({
    documents: [aDocument(1), aPdf(2), aPdf(3, { address: 'urn:x-pdf:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3' })],
    annotations: [anAnnotation(4, 3, { target })],
    dismissals: [],
  });
  const edited = async (...edits: Edit[]) => {
    const file = JSON.parse(await fileOf(withFile)) as never;
    for (const edit of edits) edit(file);
    return parse(JSON.stringify(file));
  };

  it('comes back the same, with pages and all that they are known by', async () => {
    expect(await edited()).toEqual({ ok: true, value: withFile });
    expect(await fileOf(withFile)).toContain(
      '{"type":"FragmentSelector","conformsTo":"http://tools.ietf.org/rfc/rfc8118","value":"page=12"}',
    );
  });

  it('is read without what only a newer program knows', async () => {
    const known = await edited(
      set('version', '1.3'),
      set('documents.1.identities', ['doi:10.1000/182', 'pdf:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2']),
      set('annotations.0.target.selector.2', { type: 'FragmentSelector', value: 'xywh=1,2,3,4' }),
    );
    expect(known.ok && known.value.documents[1]?.identities).toEqual(['pdf:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2']);
    expect(known.ok && known.value.annotations[0]?.target).toEqual(aTarget(4));
  });

  it.each<[string, Edit]>([
    ['a web page without an address on the web', remove('documents.2.pdf')],
    ['a file without pages', set('documents.1.pdf.pages', 0)],
    ['a fingerprint in words', set('documents.1.pdf.fingerprint', 'the same as last year')],
    ['an inspection on no day', set('documents.1.identities', ['report:80401:last week'])],
    ['a further address that runs', set('documents.1.identities', ['address:javascript:alert(1)'])],
    [
      'identities without end',
      set(
        'documents.1.identities',
        Array.from({ length: 101 }, (_, n) => `doi:${n}`),
      ),
    ],
  ])('is refused where it is damaged: %s', async (_, edit) => {
    expect(await edited(edit)).toMatchObject({ ok: false, error: { code: 'damaged-file' } });
  });
});
