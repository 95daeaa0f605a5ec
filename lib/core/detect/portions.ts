/** A paragraph longer than any person writes is read in portions: what is known of its sentences need not all be kept. */
const LONGEST = 20_000;

/** Where the portions of a block begin and end: behind a sentence, else between words, else anywhere. */
export function portionsOf(text: string): { readonly start: number; readonly end: number }[] {
  const portions: { start: number; end: number }[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const window = text.slice(start, start + LONGEST);
    const stop = window.lastIndexOf('. ') + 1;
    const end = start + (stop || window.lastIndexOf(' ') + 1 || LONGEST);
    portions.push({ start, end });
    start = end;
  }
  portions.push({ start, end: text.length });
  return portions;
}
