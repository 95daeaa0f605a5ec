/** What is waited for; each is the first frame that shows it. */
export type ReaderMoment = 'picture' | 'understood' | 'laid' | 'read';

const times = new Map<ReaderMoment, number>();
const waiting: { readonly name: ReaderMoment; readonly resolve: (at: number) => void }[] = [];
let reading = false;

/** Milliseconds since navigation began, of the frame that is being made. */
function note(name: ReaderMoment, is: () => boolean): void {
  if (!times.has(name) && is()) times.set(name, performance.now());
}

/** Once a frame. The reader shows that it reads; when it says so no more, all was understood and marked. */
function look(): void {
  const isReading = document.querySelector('.rd-reading') !== null;
  reading ||= isReading;
  note('picture', () => document.querySelector('.sheet > canvas') !== null);
  note('understood', () => reading && !isReading);
  note('laid', () => times.has('picture') && !document.querySelector('.sheet:not(:has(> .textLayer))'));
  note('read', () => document.documentElement.dataset.read !== undefined);
  for (const { name, resolve } of waiting) {
    const at = times.get(name);
    if (at !== undefined) resolve(at);
  }
  requestAnimationFrame(look);
}

requestAnimationFrame(look);

export const moment = (name: ReaderMoment): Promise<number> =>
  new Promise((resolve) => waiting.push({ name, resolve }));
