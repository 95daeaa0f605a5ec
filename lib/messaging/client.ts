type Calls<T> = { [K in keyof T]: (...args: never[]) => unknown };

/** A call map as the caller sees it: every reply is a promise, and may be `Lost` where the other side is not there. */
export type Client<T extends Calls<T>, Lost = never> = {
  readonly [K in keyof T]: (...args: Parameters<T[K]>) => Promise<ReturnType<T[K]> | Lost>;
};

/** An object whose every method sends its name and its argument. */
export function client<T extends Calls<T>, Lost = never>(
  send: (type: string, data: unknown) => Promise<unknown>,
): Client<T, Lost> {
  const methods = new Proxy(Object.create(null) as object, {
    // `then` must be absent, or awaiting a client would send a message.
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? (data: unknown) => send(name, data) : undefined),
  });
  return methods as Client<T, Lost>;
}
