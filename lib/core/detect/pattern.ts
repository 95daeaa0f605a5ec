import { readyLater } from './ready';

/** A regular expression written over several lines: the parts are joined as they stand. */
export function pattern(flags: string, ...parts: readonly string[]): RegExp {
  const made = new RegExp(parts.join(''), flags);
  readyLater((filler) => {
    made.test(filler);
    made.lastIndex = 0;
  });
  return made;
}
