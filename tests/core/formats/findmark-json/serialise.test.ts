import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../../lib/core/formats/findmark.schema.json';
import { parse } from '../../../../lib/core/formats/findmark-json/parse';
import { serialise } from '../../../../lib/core/formats/findmark-json/serialise';
import { anyLibrary } from '../../../fixtures/arbitrary-library';
import { aLibrary, fileOf, HEADER } from '../../../fixtures/export-file';
import { anAnnotation } from '../../../fixtures/records';

type Node = { [key: string]: unknown };
const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema with every object closed: a field that is written but not described fails. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (!isObject(node)) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return node['type'] === 'object' ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats(ajv);
const check = ajv.compile(closed({ ...schema, $id: 'closed' }) as object);

describe('an export', () => {
  it('is valid by the schema, with nothing that the schema does not describe', async () => {
    expect(check(JSON.parse(await fileOf(aLibrary()))), JSON.stringify(check.errors)).toBe(true);
  });

  it('is valid for any library', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const valid = check(JSON.parse(await fileOf(library)));
        expect(check.errors).toBeNull();
        return valid;
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        expect(parse(await fileOf(library))).toEqual({ ok: true, value: library });
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('of an empty library is valid too', async () => {
    const empty = aLibrary({
      codebooks: [],
      coders: [],
      documents: [],
      annotations: [],
      dismissals: [],
      texts: new Map(),
    });
    const text = await fileOf(empty, { ...HEADER, creator: null });
    expect(check(JSON.parse(text))).toBe(true);
    expect(parse(text)).toEqual({ ok: true, value: empty });
  });

  it('has one record on a line', async () => {
    const lines = (await fileOf(aLibrary())).split('\n');
    expect(lines.filter((line) => line.includes('"TextQuoteSelector"'))).toHaveLength(4);
  });

  it('comes in pieces that count their records', async () => {
    const annotations = Array.from({ length: 1_000 }, (_, n) => anAnnotation(n, 1));
    const pieces = [];
    for await (const piece of serialise(HEADER, aLibrary({ annotations }), async () => null)) pieces.push(piece);
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThan(80_000);
    expect(pieces.reduce((sum, { records }) => sum + records, 0)).toBe(1_003);
  });
});

describe('the schema', () => {
  it('describes every field in words', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (!isObject(node)) return;
      const reference = typeof node['$ref'] === 'string';
      if (!reference && typeof node['description'] !== 'string') undescribed.push(path);
      for (const group of ['properties', '$defs']) {
        const fields = node[group];
        if (isObject(fields)) for (const [key, field] of Object.entries(fields)) visit(field, `${path}.${key}`);
      }
      visit(node['items'], `${path}[]`);
    };
    visit(schema, 'file');
    expect(undescribed).toEqual([]);
  });

  it('refuses what the program refuses', async () => {
    const file = JSON.parse(await fileOf(aLibrary())) as Node;
    for (const change of [
      { version: '2.0' },
      { format: 'other' },
      { exported: 'yesterday' },
      { annotations: [{}] },
      { documents: undefined },
    ]) {
      const changed: unknown = JSON.parse(JSON.stringify({ ...file, ...change }));
      expect(check(changed), JSON.stringify(change)).toBe(false);
      expect(parse(JSON.stringify(changed)).ok, JSON.stringify(change)).toBe(false);
    }
  });
});
