/** A regular expression written over several lines: the parts are joined as they stand. */
export function pattern(flags: string, ...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), flags);
}
