/** A page that fills itself by script is looked at again when it has been quiet for this long, a few times. */
const QUIET = 500;
const LOOKS = 8;

/** Calls `found` now, and again after the page has changed, until it answers true or has been asked often enough. */
export function lookAgain(found: () => boolean): void {
  if (found()) return;
  let left = LOOKS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      left--;
      if (found() || left === 0) observer.disconnect();
    }, QUIET);
  });
  observer.observe(document, { subtree: true, childList: true });
}
