const INLINE = new Set(['inline', 'inline-block', 'inline-flex', 'inline-grid', 'contents', 'ruby', 'ruby-text']);

/** Shown to nobody's eyes, though some of it is meant for screen readers: never part of what a person quotes. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const tiny = style.overflow !== 'visible' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1;
  return tiny || /^rect\([01]/.test(style.getPropertyValue('clip')) || style.clipPath === 'inset(50%)';
}

export interface Rendering {
  readonly shown: boolean;
  readonly block: boolean;
  readonly cell: boolean;
}

/** How an element is laid out, from its computed style; reading it is cheap while nothing changes the page. */
export function renderingOf(element: Element): Rendering {
  const style = getComputedStyle(element);
  const shown = style.display !== 'none' && !isClippedAway(style);
  return { shown, block: !INLINE.has(style.display), cell: style.display === 'table-cell' };
}

/** True where the text directly inside an element can be seen; `visibility` is inherited and can be taken back. */
export function textIsVisible(element: Element): boolean {
  return getComputedStyle(element).visibility === 'visible';
}
