/**
 * A linear model as it is shipped: few and long strings, for a script that loads reads a string in no time and thousands
 * of small lists slowly. Weights are whole numbers, of which `unit` make one.
 */
export interface PackedModel {
  readonly classes: readonly string[];
  readonly unit: number;
  /** One for each class. */
  readonly bias: readonly number[];
  /** The names of all features, in order, with `|` between them. */
  readonly features: string;
  /**
   * In the same order, with spaces between them, what each feature weighs: for each class that it speaks for or against
   * the class's letter (a is the first, A the 27th) and the weight. "a12c-3" adds 12 to the first and takes 3 from the third.
   */
  readonly weights: string;
}

/** The letters of the classes. */
export const CLASS_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The same, ready for use. */
export interface Unpacked {
  /** From a feature's name to its place. A map, for a word of the page may be "constructor". */
  readonly places: ReadonlyMap<string, number>;
  /** The weights of the feature at place `i` are those from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int16Array;
}

const SPACE = 32;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/** Takes a few milliseconds for the largest. */
export function unpack({ features, weights: packed }: PackedModel): Unpacked {
  const names = features.split('|');
  const starts = new Uint32Array(names.length + 1);
  const classes = new Uint8Array(packed.length);
  const weights = new Int16Array(packed.length);
  let place = 0;
  let count = 0;
  let sign = 1;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= ZERO && code <= NINE) weights[count - 1] = (weights[count - 1] as number) * 10 + sign * (code - ZERO);
    else if (code === MINUS) sign = -1;
    else if (code === SPACE) starts[++place] = count;
    else {
      classes[count++] = CLASS_LETTERS.indexOf(packed.charAt(i));
      sign = 1;
    }
  }
  starts.fill(count, place + 1);
  return {
    places: new Map(names.map((name, at) => [name, at])),
    starts,
    classes: classes.slice(0, count),
    weights: weights.slice(0, count),
  };
}
