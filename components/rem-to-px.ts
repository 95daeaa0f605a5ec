const ROOT_FONT_SIZE = 16;

/**
 * A stylesheet with its `rem` lengths in `px`. In a shadow root inside somebody else's page, `rem` follows that page's
 * root font size (10 px on many sites), and the bar would shrink with it.
 */
export const remToPx = (css: string): string =>
  css.replaceAll(/(?<![\w-])(-?\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_FONT_SIZE}px`);
