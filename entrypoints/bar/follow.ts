import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Space between the passage and the bar, so that the frame round the passage stays in sight. */
const GAP = 12;

function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Keeps the bar below its passage (above where there is no room), inside the window, while the page scrolls or changes. */
export function follow(bar: HTMLElement, boxes: () => DOMRect[], signal: AbortSignal): void {
  const passage = {
    getBoundingClientRect: () => {
      const lines = boxes();
      return lines.length > 0 ? around(lines) : new DOMRect(16, 16, 0, 0);
    },
  };
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(passage, bar, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
    });
    bar.style.setProperty('left', `${String(Math.round(x))}px`, 'important');
    bar.style.setProperty('top', `${String(Math.round(y))}px`, 'important');
  };
  const stop = autoUpdate(passage, bar, () => void place(), { animationFrame: false });
  // a passage is not an element: floating-ui cannot see it move with a scroller inside the page
  document.addEventListener('scroll', () => void place(), { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop);
}
