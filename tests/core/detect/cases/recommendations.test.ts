import { describe, expect, test } from 'vitest';
import type { PageType } from '../../../../lib/core/detect/types';
import { contextOf, expected, remark } from '../marked';
import { RECOMMENDATIONS } from './recommendations';

describe.each(Object.entries(RECOMMENDATIONS))('recommendations on a page of kind %s', (page, cases) => {
  test.each(cases)('%s', (marked) =>
    expect(remark(marked, 'recommendation', contextOf(page as PageType))).toBe(expected(marked)),
  );
});
