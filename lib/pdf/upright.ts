/** Quarter turns to the left that text was turned by; 0 is as books have it. */
type Turn = 0 | 1 | 2 | 3;

interface Run {
  readonly str: string;
  readonly transform: readonly number[];
}

/** A page as wide and high as it is to one who reads its text, and where its points are then. */
export interface Upright {
  readonly width: number;
  readonly height: number;
  place(x: number, y: number): { readonly x: number; readonly y: number };
}

function turnOf([a = 1, b = 0]: readonly number[]): Turn {
  if (Math.abs(a) >= Math.abs(b)) return a < 0 ? 2 : 0;
  return b > 0 ? 1 : 3;
}

/**
 * Wide pages are often upright ones that are turned, and so is their text: lines are then beside each other. What most
 * letters say counts, not how the page is shown: a scan may lie on its side.
 */
export function upright(runs: readonly Run[], width: number, height: number): Upright {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const { str, transform } of runs) letters[turnOf(transform)] += str.trim().length;
  const turn = letters.indexOf(Math.max(...letters)) as Turn;
  const turned = { width: height, height: width };
  if (turn === 1) return { ...turned, place: (x, y) => ({ x: y, y: width - x }) };
  if (turn === 2) return { width, height, place: (x, y) => ({ x: width - x, y: height - y }) };
  if (turn === 3) return { ...turned, place: (x, y) => ({ x: height - y, y: x }) };
  return { width, height, place: (x, y) => ({ x, y }) };
}
