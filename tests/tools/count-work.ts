type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Puts `counted(native)` in the place of a method; gives what puts the native one back. */
function replaceMethod(owner: object, name: string, counted: (native: Method) => Method): () => void {
  const native = Reflect.get(owner, name) as Method;
  Reflect.set(owner, name, counted(native));
  return () => Reflect.set(owner, name, native);
}

const SEARCHES = ['find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'filter', 'map', 'flatMap'];

/**
 * How many letters and list members are looked at while something is done: by expressions, by searches in texts and
 * lists, and letter by letter. It is the same on every machine, however busy. What an expression does within one call
 * is not seen: it counts as many letters as lie between its beginning and the end of what it found.
 */
export function countWork(act: () => void): number {
  let work = 0;
  const tell = (much: number): void => void (work += much);
  const undo = [
    replaceMethod(
      RegExp.prototype,
      'exec',
      (native) =>
        function (this: unknown, ...given) {
          const expression = this as RegExp;
          const from = expression.global || expression.sticky ? expression.lastIndex : 0;
          const hit = native.apply(expression, given) as RegExpExecArray | null;
          if (hit) tell(1 + hit.index + hit[0].length - from);
          else tell(expression.sticky ? 1 : 1 + Math.max(0, String(given[0]).length - from));
          return hit;
        },
    ),
    ...['charCodeAt', 'charAt'].map((name) =>
      replaceMethod(
        String.prototype,
        name,
        (native) =>
          function (this: unknown, ...given) {
            tell(1);
            return native.apply(this, given);
          },
      ),
    ),
    replaceMethod(
      String.prototype,
      'indexOf',
      (native) =>
        function (this: unknown, ...given) {
          const at = native.apply(this, given) as number;
          tell(1 + Math.max(0, (at < 0 ? String(this).length : at) - Number(given[1] ?? 0)));
          return at;
        },
    ),
    replaceMethod(
      String.prototype,
      'lastIndexOf',
      (native) =>
        function (this: unknown, ...given) {
          const at = native.apply(this, given) as number;
          tell(1 + Math.max(0, Math.min(String(this).length, Number(given[1] ?? Infinity)) - at));
          return at;
        },
    ),
    replaceMethod(
      Array.prototype,
      'slice',
      (native) =>
        function (this: unknown, ...given) {
          const part = native.apply(this, given) as unknown[];
          tell(1 + part.length);
          return part;
        },
    ),
    ...SEARCHES.map((name) =>
      replaceMethod(
        Array.prototype,
        name,
        (native) =>
          function (this: unknown, ...given) {
            const [ask, ...rest] = given as [Method, ...unknown[]];
            const counted: Method = function (...member) {
              tell(1);
              return ask.apply(this, member);
            };
            return native.apply(this, [counted, ...rest]);
          },
      ),
    ),
  ];
  try {
    act();
  } finally {
    for (const back of undo) back();
  }
  return work;
}
