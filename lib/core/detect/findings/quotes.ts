/** Walks double quotation marks: whether a quotation is open after this text, given whether one was before. */
export function quoteOpenAfter(text: string, open: boolean): boolean {
  let now = open;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (mark === '“') now = true;
    else if (mark === '”') now = false;
    else if (mark === '"') now = !now;
  }
  return now;
}
