import { createShadowHost, type ShadowHost } from './shadow-host';

/** Pixels between the words and the frame round them. */
const OUT = 3;
/** How long a passage stays framed after somebody was taken to it. */
const FLASH = 1_200;

/** Where a small window leaves the bar no room beside its passage, the bar is what is read. */
const UNDER_THE_BAR = { 'pointer-events': 'none', 'z-index': '2147483645' };

const CSS_TEXT = `
i { position: fixed; display: block; box-sizing: border-box; border: 2px solid #0B57C9; border-radius: 4px; box-shadow: 0 0 0 1px rgb(255 255 255 / .7); }
:host([data-flash]) i { animation: flash ${String(FLASH)}ms ease-out forwards; }
@keyframes flash { 0%, 60% { background: rgb(11 87 201 / .22); } 100% { background: transparent; } }
@media (prefers-reduced-motion: reduce) { :host([data-flash]) i { animation: none; } }
@media (forced-colors: active) { i { border-color: Highlight; box-shadow: none; } }
@media print { i { display: none; } }
`;

/** Boxes on one line joined, so that a passage with links in it has one frame a line. */
export function linesOf(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    if (box.width === 0 || box.height === 0) continue;
    const last = lines.at(-1);
    const sameLine = last && box.top < last.bottom - 2 && last.top < box.bottom - 2;
    if (!last || !sameLine) lines.push(DOMRect.fromRect(box));
    else {
      const left = Math.min(last.left, box.left);
      const top = Math.min(last.top, box.top);
      lines[lines.length - 1] = new DOMRect(
        left,
        top,
        Math.max(last.right, box.right) - left,
        Math.max(last.bottom, box.bottom) - top,
      );
    }
  }
  return lines;
}

/** A frame round the current passage, drawn over the page and not in it. */
export class PassageFrame {
  #host: ShadowHost | null = null;
  #end = new AbortController();

  /** Frames the passage until `hide`, or for a moment where `flash` is set. */
  show(boxes: () => DOMRect[], flash = false): void {
    this.hide();
    const host = createShadowHost('findmark-frame', CSS_TEXT, UNDER_THE_BAR);
    host.element.toggleAttribute('data-flash', flash);
    host.element.setAttribute('aria-hidden', 'true');
    this.#host = host;
    this.#end = new AbortController();
    const { signal } = this.#end;
    const draw = () => this.#draw(host.root, boxes());
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    document.addEventListener('scroll', later, { capture: true, passive: true, signal });
    window.addEventListener('resize', later, { passive: true, signal });
    draw();
    if (flash) setTimeout(() => this.#host === host && this.hide(), FLASH);
  }

  hide(): void {
    this.#end.abort();
    this.#host?.remove();
    this.#host = null;
  }

  #draw(root: ShadowRoot, boxes: readonly DOMRect[]): void {
    root.querySelectorAll('i').forEach((box) => box.remove());
    for (const line of linesOf(boxes)) {
      const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'i');
      box.style.left = `${String(line.left - OUT)}px`;
      box.style.top = `${String(line.top - OUT)}px`;
      box.style.width = `${String(line.width + 2 * OUT)}px`;
      box.style.height = `${String(line.height + 2 * OUT)}px`;
      root.append(box);
    }
  }
}
