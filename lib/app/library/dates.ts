import { formatDate } from '../words';

/** "10.22", on the reader's clock. */
export function formatClock(at: Date): string {
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`;
}

/** "14 May 2026, 10.22", of an instant (ISO 8601). */
export const formatMoment = (instant: string): string => `${formatDate(instant)}, ${formatClock(new Date(instant))}`;

/** The name of an export: findmark-2026-05-14.json. */
export function exportName(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `findmark-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}
