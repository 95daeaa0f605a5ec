/** Files that were opened together, in the order in which they were given; one of them is shown. */
export interface Queue<T> {
  readonly files: readonly { readonly id: string; readonly file: T }[];
  /** Null where none is left. */
  readonly current: string | null;
}

export const emptyQueue: Queue<never> = { files: [], current: null };

/** More files are put at the end; what is shown stays. The first of them is shown where nothing was. */
export function withFiles<T>(queue: Queue<T>, files: readonly T[], newId: () => string): Queue<T> {
  const added = files.map((file) => ({ id: newId(), file }));
  return { files: [...queue.files, ...added], current: queue.current ?? added[0]?.id ?? null };
}

/** Shows one of the files; an id that is not in the queue changes nothing. */
export const showing = <T>(queue: Queue<T>, id: string): Queue<T> =>
  queue.files.some((one) => one.id === id) ? { ...queue, current: id } : queue;

/** Takes a file out. After the one that was shown comes the next, after the last the one before. */
export function without<T>(queue: Queue<T>, id: string): Queue<T> {
  const place = queue.files.findIndex((one) => one.id === id);
  if (place < 0) return queue;
  const files = queue.files.filter((one) => one.id !== id);
  const beside = files[place] ?? files[place - 1];
  return { files, current: queue.current === id ? (beside?.id ?? null) : queue.current };
}

/** The file that is shown. */
export const currentFile = <T>({ files, current }: Queue<T>): T | null =>
  files.find(({ id }) => id === current)?.file ?? null;
