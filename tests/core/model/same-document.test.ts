import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../../lib/core/model/document';
import { knownBy } from '../../../lib/core/model/known-by';
import { relatedDocuments, sameDocument } from '../../../lib/core/model/same-document';
import { aDocument, aPage, aPdf, aPdfPage, diskAddress } from '../../fixtures/records';

const met = (change: Parameters<typeof aPdfPage>[1] = {}, page = aPdfPage(1, change)) =>
  knownBy(page.facts, page.fingerprint, page.text);
const fileOf = (fingerprint: string, pages = 11) => ({ fingerprint, file: 'other.pdf', pages });
const OTHER = 'c'.repeat(32);
const elsewhere = 'https://elsewhere.example/copy';

/** Each is known to be the report of `met` by one thing only, in the order in which they count. */
const byAddress = aPdf(11, { address: aPdfPage(1).facts.address, identities: [] });
const bySpelling = aPdf(12, { address: 'http://www.files.example/v1/file/1/', identities: [] });
const byFurther = aPdf(13, { identities: ['address:http://files.example/v1/file/1'] });
const byFile = aPdf(14, { pdf: fileOf('d'.repeat(32)), identities: [`pdf:${met().pdf?.fingerprint}`] });
const byText = aPdf(15, { identities: [`text:${aPdfPage(1).fingerprint}`] });
const byReport = aPdf(16, { identities: ['report:80401:2026-02-20'] });
const inOrder = [byAddress, bySpelling, byFurther, byFile, byText, byReport];

describe('a PDF', () => {
  it('is found by its address first, then by another, the file, the text, the inspection', () => {
    for (const [index, document] of inOrder.entries()) {
      expect(sameDocument(met(), inOrder.slice(index).toReversed())).toBe(document);
    }
    expect(sameDocument(met(), [aPdf(2), aDocument(1)])).toBeUndefined();
  });

  it('whatever stands beside, and in whatever order, the surest is taken, of equals the oldest', () => {
    const some = fc.subarray(inOrder, { minLength: 1 });
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), fc.boolean(), (documents, chance, hasTwin) => {
        const [first] = documents as [DocumentRecord, ...DocumentRecord[]];
        const older = { ...first, id: aDocument(0xff).id, firstSeen: '2020-01-01T00:00:00.000Z' };
        const all = [...documents, ...(hasTwin && first !== byAddress ? [older] : []), aDocument(1), aPdf(2)];
        const mixed = all.map((document) => [chance.next().value, document] as const).sort(([a], [b]) => a - b);
        const found = sameDocument(
          met(),
          mixed.map(([, document]) => document),
        );
        expect(found).toEqual(hasTwin && first !== byAddress ? older : first);
      }),
    );
  });

  it('from a disk is found by its file, from the web by any address that it had', () => {
    expect(sameDocument(met({ address: diskAddress(aPdfPage(1)) }), [aPdf(1)])).toEqual(aPdf(1));
    const redirected = met({ address: elsewhere, pdf: fileOf(OTHER), alsoAt: [aPdf(1).address] }, undefined);
    expect(sameDocument(redirected, [byAddress])).toBe(byAddress);
  });

  it('of another length or provider is another file, though a program gave both one fingerprint', () => {
    const template = aPdf(1, { identities: [`pdf:${OTHER}`, 'report:80401:2026-02-20'], pdf: fileOf(OTHER) });
    const facts = { address: elsewhere, pdf: fileOf(OTHER) };
    expect(sameDocument(met({ ...facts, report: { urn: '80402', inspected: '2026-02-20' } }), [template])).toBe(
      undefined,
    );
    const page = { ...aPdfPage(1), facts: { ...aPdfPage(1).facts, ...facts, pdf: fileOf(OTHER, 12) } };
    const { report: _, ...longer } = page.facts;
    expect(sameDocument(knownBy(longer, page.fingerprint, page.text), [template])).toBeUndefined();
    // the same day read otherwise by a later version of ours, the same text in another file
    expect(sameDocument(met({ ...facts, report: { urn: '80401', inspected: '2026-02-27' } }), [template])).toBe(
      template,
    );
    const sameText = { ...template, identities: [...(template.identities ?? []), `text:${page.fingerprint}`] };
    expect(sameDocument(met({ ...facts, report: { urn: '80402', inspected: '2026-02-20' } }), [sameText])).toBe(
      sameText,
    );
  });

  it('of another inspection is another file, though its address is that of the last one', () => {
    const next = { urn: '80401', inspected: '2029-03-02' };
    const other = { ...aPdfPage(1, { pdf: fileOf(OTHER), report: next }), fingerprint: 'd'.repeat(64) };
    const known = knownBy(other.facts, other.fingerprint, other.text);
    expect(sameDocument(known, [aPdf(1)])).toBeUndefined();
    expect(relatedDocuments(known, [aPdf(1)], null)).toEqual([aPdf(1)]);
    // put right, it is the same one; so it is where nobody knows what it reports on
    const corrected = { ...other, facts: { ...other.facts, report: { ...next, inspected: '2026-02-20' } } };
    expect(sameDocument(knownBy(corrected.facts, other.fingerprint, other.text), [aPdf(1)])).toEqual(aPdf(1));
    const { report: _, ...unknown } = other.facts;
    expect(sameDocument(knownBy(unknown, other.fingerprint, other.text), [aPdf(1)])).toEqual(aPdf(1));
  });

  it('whose text is short is not known by it', () => {
    const short = { ...aPdfPage(1, { address: elsewhere, pdf: fileOf(OTHER) }), text: 'See the report.' };
    expect(knownBy(short.facts, short.fingerprint, short.text).identities).toEqual([
      `pdf:${OTHER}`,
      'report:80401:2026-02-20',
    ]);
  });
});

describe('a web page', () => {
  const page = aPage(1);
  const known = knownBy({ ...page.facts, report: { urn: '80401', inspected: '2026-02-20' } }, page.fingerprint, null);

  it('is known by its address only, and is never one document with a PDF', () => {
    expect(sameDocument(known, inOrder)).toBeUndefined();
    expect(sameDocument(known, [{ ...aPdf(1), address: page.facts.address }])).toBeUndefined();
    expect(sameDocument(known, [aDocument(2, { identities: known.identities }), aDocument(1)])).toEqual(aDocument(1));
  });

  it('is related to the PDF of the same inspection, and that to it', () => {
    const webPage = aDocument(5, { identities: known.identities });
    expect(relatedDocuments(known, [aPdf(2), aPdf(1), webPage], webPage)).toEqual([aPdf(1)]);
    expect(relatedDocuments(aPdf(1), [aPdf(2), aPdf(1), webPage], aPdf(1))).toEqual([webPage]);
  });
});

it('copies that were met apart are related, files that only share a fingerprint are not', () => {
  const copy = aPdf(3, { identities: aPdf(1).identities, pdf: aPdf(1).pdf });
  expect(relatedDocuments(aPdf(1), [copy, byText, aPdf(2)], aPdf(1))).toEqual([copy, byText]);
  const template = aPdf(4, { identities: [`pdf:${met().pdf?.fingerprint}`], pdf: fileOf(OTHER, 99) });
  expect(relatedDocuments(aPdf(1), [template], aPdf(1))).toEqual([]);
});
