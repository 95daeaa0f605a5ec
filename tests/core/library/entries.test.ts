import { describe, expect, it } from 'vitest';
import { createJoiner, foldWords, hostOf, siteOf } from '../../../lib/core/library/entries';
import { defaultCodebook } from '../../../lib/core/model/default-codebook';
import { idOf, sampleAnnotation, sampleDocument } from '../../fixtures/library-data';

describe('foldWords', () => {
  it.each([
    ['Children’s SERVICES', "children's services"],
    ['“Requires improvement”', '"requires improvement"'],
    ['Café naïve', 'cafe naive'],
    ['12½ per cent', '121⁄2 per cent'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });
});

describe('siteOf', () => {
  it.each([
    ['the publisher, where the page names one', { publisher: ' Brackley Herald ' }, 'Brackley Herald'],
    ['else the host without www', { address: 'https://www.brackley.example/a' }, 'brackley.example'],
    ['a host with its port', { address: 'http://localhost:8080/a' }, 'localhost:8080'],
  ])('is %s', (_, change, site) => {
    expect(siteOf(sampleDocument(1, change))).toBe(site);
  });

  it('is empty rather than an error for an address that is none', () => {
    expect(hostOf('not an address')).toBe('');
  });
});

describe('createJoiner', () => {
  const older = sampleDocument(1, { lastSeen: '2026-01-05T09:00:00.000Z' });
  const newer = sampleDocument(2, { lastSeen: '2026-02-05T09:00:00.000Z', publisher: 'Ashmoor Council' });
  const annotations = [
    sampleAnnotation(11, older.id, { start: 5 }),
    sampleAnnotation(12, newer.id, { start: 900 }),
    sampleAnnotation(13, newer.id, { start: 20, themes: ['caseloads'], note: 'Ring the press office' }),
  ];

  it('puts the document last seen first, then follows the text', () => {
    const ids = createJoiner(defaultCodebook)(annotations, [older, newer]).map((entry) => entry.annotation.id);
    expect(ids).toEqual([idOf(13), idOf(12), idOf(11)]);
  });

  it('finds an annotation by its quote, note, theme, title and site', () => {
    const [entry] = createJoiner(defaultCodebook)(annotations, [newer]);
    for (const words of ['quote 13', 'press office', 'caseloads and capacity', 'story 2', 'ashmoor council']) {
      expect(entry?.words).toContain(words);
    }
    expect([...(entry?.groups ?? [])]).toEqual(['practice']);
  });

  it('keeps what did not change, and only that', () => {
    const join = createJoiner(defaultCodebook);
    const before = join(annotations, [older, newer]);
    const changed = annotations.map((a) => (a.id === idOf(12) ? { ...a, note: 'New' } : a));
    const after = join(changed, [older, newer]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.words).toContain('new');
    expect(after[2]).toBe(before[2]);
  });

  it('reads an annotation again when its document was renamed', () => {
    const join = createJoiner(defaultCodebook);
    expect(join(annotations, [older])[0]?.words).toContain('story 1');
    const after = join(annotations, [{ ...older, title: 'Renamed' }]);
    expect(after[0]?.words).toContain('renamed');
  });

  it('leaves out an annotation without its document', () => {
    expect(createJoiner(defaultCodebook)(annotations, [older])).toHaveLength(1);
  });
});
