import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseSliced } from '../../../../lib/core/formats/findmark-json/parse';
import { MAX_FILE_CHARACTERS } from '../../../../lib/core/formats/findmark-json/version';
import { aLibrary, fileOf } from '../../../fixtures/export-file';
import { type Box, type Edit, remove, set, twice } from '../../../fixtures/json-edits';
import { aDocument, anAnnotation, idOf } from '../../../fixtures/records';

const text = await fileOf(aLibrary());
const library = aLibrary();

function changed(...edits: Edit[]): string {
  const file: unknown = JSON.parse(text);
  for (const edit of edits) edit(file);
  return JSON.stringify(file);
}

const codeOf = (content: string) => {
  const result = parse(content);
  return result.ok ? 'ok' : result.error.code;
};

describe('a file that is ours', () => {
  it('may be laid out in any way', () => {
    const file = JSON.parse(text) as Box;
    expect(parse(JSON.stringify(file, null, 4))).toEqual({ ok: true, value: library });
    expect(
      parse(`\ufeff\r\n${JSON.stringify(Object.fromEntries(Object.entries(file).reverse()), null, '\t')}\r\n`),
    ).toEqual({
      ok: true,
      value: library,
    });
  });

  it('may have fields that only a newer minor version knows', () => {
    const newer = changed(
      set('version', '1.7'),
      set('agreement', { alpha: [0.8, { nested: '"]}' }] }),
      set('annotations.0.weight', { high: true }),
      set('annotations.0.target.selector.2', { type: 'FragmentSelector', value: 'page=3' }),
      set('documents.0.identity', ['urn', '100000']),
    );
    expect(parse(newer)).toEqual({ ok: true, value: library });
  });

  it('may be of version 1.0, which did not say which version of a document was read', () => {
    const older = changed(
      set('version', '1.0'),
      remove('annotations.1.target.state'),
      remove('annotations.1.superseded'),
      remove('dismissals.0.target.state'),
    );
    const { annotations, dismissals } = aLibrary();
    const value = {
      ...library,
      annotations: annotations.map(({ superseded: _, target: { state: __, ...target }, ...rest }) => ({
        ...rest,
        target,
      })),
      dismissals: dismissals.map(({ target: { state: __, ...target }, ...rest }) => ({ ...rest, target })),
    };
    expect(parse(older)).toEqual({ ok: true, value });
    expect(older).not.toContain('TimeState');
  });

  it('may have times of another zone', () => {
    const result = parse(changed(set('annotations.0.modified', '2026-04-01T11:30:00+02:00')));
    expect(result.ok && result.value.annotations[0]?.modified).toBe('2026-04-01T09:30:00.000Z');
  });

  it('is read in slices to the same end', async () => {
    const annotations = Array.from({ length: 2_000 }, (_, n) => anAnnotation(n, 1));
    const long = await fileOf(aLibrary({ annotations }));
    const seen: number[] = [];
    const result = await parseSliced(long, async (done) => void seen.push(done));
    expect(result).toEqual(parse(long));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true);
  });
});

describe('a file that is not ours', () => {
  it.each([
    ['nothing', ''],
    ['words', 'Dear colleague, attached is the file.'],
    ['a spreadsheet', 'quote,theme\n"Staff leave",workforce\n'],
    ['another JSON', '{"type":"AnnotationCollection","total":3}'],
    ['a list', '[1,2,3]'],
    ['a number', '12'],
    ['HTML', '<!doctype html><p>{"format":"findmark"}'],
    ['another program', text.replace('"findmark"', '"bookmarks"')],
    ['a format that is a list', '{"format":["findmark"]}'],
    ['our name hidden deeper', '{"data":{"format":"findmark"}}'],
  ])('is refused as such: %s', (_, content) => {
    expect(codeOf(content)).toBe('not-our-file');
  });
});

describe('a file of a newer version', () => {
  it('is refused where the major is newer, whatever else is in it', () => {
    expect(codeOf(text.replace('"1.2"', '"2.0"'))).toBe('newer-file');
    expect(codeOf('{"format":"findmark","version":"12.4"}')).toBe('newer-file');
  });

  it('is refused where a newer minor has values that we cannot read', () => {
    expect(codeOf(changed(set('version', '1.3'), set('annotations.0.kind', 'promise')))).toBe('newer-file');
  });
});

describe('a damaged file', () => {
  it.each<[string, Edit]>([
    ['no version', remove('version')],
    ['a version that is none', set('version', '1')],
    ['a list missing', remove('dismissals')],
    ['a list that is none', set('coders', {})],
    ['an empty quote', set('annotations.0.target.selector.0.exact', '')],
    ['no quote', remove('annotations.0.target.selector.0')],
    ['two quotes', twice('annotations.0.target.selector.0')],
    ['an end before its start', set('annotations.0.target.selector.1.end', 0)],
    ['an unknown kind', set('annotations.0.kind', 'promise')],
    ['an id that is none', set('annotations.0.id', '1')],
    ['30 February', set('documents.0.published', '2026-02-30')],
    ['a time on 30 February', set('annotations.0.created', '2026-02-30T10:00:00.000Z')],
    ['a time in words', set('annotations.0.modified', 'last week')],
    ['a note without end', set('annotations.0.note', 'x'.repeat(50_001))],
    ['an address that runs', set('documents.0.address', 'javascript:alert(1)')],
    ['a number that is too great', set('annotations.0.attributes.values', ['1e999'])],
    ['the same annotation twice', twice('annotations.0')],
    ['the same document twice', twice('documents.0')],
    ['two documents at one address', set('documents.1.address', aDocument(1).address)],
    ['the same coder twice', twice('coders.0')],
    ['the same codebook twice', twice('codebooks.0')],
    ['the same theme twice', twice('codebooks.0.themes.0')],
    ['a theme twice on an annotation', set('annotations.0.themes', ['caseloads', 'caseloads'])],
    ['a theme without its group', set('codebooks.0.groups', [])],
    ['an annotation of no document', set('annotations.0.document', idOf(99))],
    ['an annotation by nobody', set('annotations.0.coder', idOf(99))],
    ['an annotation by no codebook', set('annotations.0.codebook.version', '9.9.9')],
    ['an annotation with an unknown theme', set('annotations.0.themes', ['weather'])],
    ['a dismissal of no document', set('dismissals.0.document', idOf(99))],
    ['a version read at no time', set('annotations.1.target.state.sourceDate', 'in spring')],
    ['a version without its text’s fingerprint', remove('annotations.1.superseded.fingerprint')],
    ['null for a record', set('annotations.0', null)],
  ])('is refused as such, with the place: %s', (_, change) => {
    const result = parse(changed(change));
    expect(result).toMatchObject({ ok: false, error: { code: 'damaged-file' } });
    expect(!result.ok && result.error.detail.length).toBeGreaterThan(10);
  });

  it('is refused at any length that it was cut to', () => {
    for (let length = text.indexOf('"version"'); length < text.trimEnd().length; length += 97) {
      expect(codeOf(text.slice(0, length)), `cut at ${length}`).toBe('damaged-file');
    }
  });

  it('is refused where a member stands twice, since nobody can say which counts', () => {
    expect(codeOf(text.replace('"coders": [', '"coders": [],\n"coders": ['))).toBe('damaged-file');
  });

  it('is refused where brackets do not match', () => {
    expect(codeOf(text.replace('"rule":null,', '"rule":[},'))).toBe('damaged-file');
  });

  it('is refused where words follow', () => {
    expect(codeOf(`${text} and so on`)).toBe('damaged-file');
  });
});

describe('a hostile file', () => {
  it('cannot reach what objects inherit', () => {
    const hostile = text
      .replace('{"id"', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id"')
      .replace('"attributes":{', '"attributes":{"__proto__":{"polluted":true},');
    expect(parse(hostile)).toEqual({ ok: true, value: library });
    expect({}).not.toHaveProperty('polluted');
  });

  it('may be nested as deep as it likes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(codeOf(text.replace('"rule":null', `"deep":${deep},"rule":null`))).toMatch(/^(ok|damaged-file)$/);
    expect(codeOf(deep)).toBe('not-our-file');
  });

  it('is refused unread where it is too long', () => {
    expect(codeOf(' '.repeat(MAX_FILE_CHARACTERS + 1))).toBe('file-too-large');
  });
});

describe('any file at all', () => {
  it('gives a result, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (content) => {
        expect(codeOf(content)).toBe('not-our-file');
      }),
    );
  }, 60_000);

  it('gives a result that can be exported again, or a failure, however an export was bent', async () => {
    const bent = fc.array(
      fc.tuple(
        fc.nat(text.length),
        fc.nat(8),
        fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', 'null', 'é'),
      ),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(bent, async (edits) => {
        let content = text;
        for (const [at, length, put] of edits) content = content.slice(0, at) + put + content.slice(at + length);
        const result = parse(content);
        if (result.ok) expect(parse(await fileOf(result.value))).toEqual(result);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);
});
