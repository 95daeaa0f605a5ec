/**
 * Keeps the answers for the last few texts: the rules ask for a sentence, its clauses and its neighbours in turn, and for
 * the sentence again.
 */
export function remember<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const texts = new Array<string | null>(most).fill(null);
  const answers = new Array<T | undefined>(most);
  let next = 0;
  return (text) => {
    const at = texts.indexOf(text);
    if (at >= 0) return answers[at] as T;
    const made = answer(text);
    texts[next] = text;
    answers[next] = made;
    next = (next + 1) % most;
    return made;
  };
}
