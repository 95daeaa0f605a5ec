interface Told {
  scrolled(): unknown;
  resized(): unknown;
}

/** Follows the window and the room that the pages have, each at most once a frame. */
export function followWindow(box: HTMLElement, signal: AbortSignal, told: Told): void {
  let frame = 0;
  const scrolled = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => told.scrolled());
  };
  window.addEventListener('scroll', scrolled, { passive: true, signal });
  const sizes = new ResizeObserver(() => told.resized());
  sizes.observe(box);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
  });
}
