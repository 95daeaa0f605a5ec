/** One frame drawn, and all that it took done. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** True once the painter has put a suggestion on the page. */
export const highlighted = (): boolean =>
  [...CSS.highlights].some(([name, highlight]) => name.startsWith('fm-') && highlight.size > 0);
