import { describe, expect, test } from 'vitest';
import type { PageType } from '../../../../lib/core/detect/types';
import { contextOf, expected, remark } from '../marked';
import { TOLD_FINDINGS } from './findings-told';
import { WRITTEN_FINDINGS } from './findings-written';

const TABLES = [TOLD_FINDINGS, WRITTEN_FINDINGS];

describe.each(TABLES.flatMap((table) => Object.entries(table)))('findings on a page of kind %s', (page, cases) => {
  test.each(cases)('%s', (marked) =>
    expect(remark(marked, 'finding', contextOf(page as PageType))).toBe(expected(marked)),
  );
});
