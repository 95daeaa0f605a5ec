/**
 * A page that fills itself by script is looked at again some time after it has changed: soon at first, then more and
 * more seldom, for some 50 seconds of changes in all. A ticker that never rests must neither put the looks off nor go
 * on for ever.
 */
const FIRST_WAIT = 500;
const GROWTH = 1.7;
const LOOKS = 8;

/** Calls `found` now, and again after the page has changed, until it answers true or has been asked often enough. */
export function lookAgain(found: () => boolean): void {
  if (found()) return;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        looks++;
        if (found() || looks === LOOKS) observer.disconnect();
      },
      FIRST_WAIT * GROWTH ** looks,
    );
  });
  observer.observe(document, { subtree: true, childList: true });
}
