/** Of spans in the order of their ends, the last that ends at or before an offset. */
export function lastUpTo<T extends { readonly end: number }>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
