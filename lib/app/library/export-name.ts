/** The name of an export by the reader's calendar: findmark-2026-05-14.json. */
export function exportName(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `findmark-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}
