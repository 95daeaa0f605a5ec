import { expect, it } from 'vitest';
import { exportName } from '../../../lib/app/library/export-name';

it('is the day on the reader’s calendar', () => {
  expect(exportName(new Date(2026, 4, 3, 23, 59))).toBe('findmark-2026-05-03.json');
});
