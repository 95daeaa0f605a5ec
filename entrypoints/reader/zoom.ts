import type { ZoomStep } from '../../components/reader-view';
import type { SheetSize } from '../../lib/dom/sheets/sheet';

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
/** A page as wide as a wide window would have lines that nobody can follow. */
const WIDEST_FIT = 1.5;
/** Pixels of the window a point, at 100%. */
const ACTUAL = 96 / 72;

/** The next step from a zoom, which may lie between two of them. */
export function stepped(zoom: number, step: Exclude<ZoomStep, 'width'>): number {
  if (step === 'actual') return 1;
  const near = 0.005;
  if (step === 'in') return STEPS.find((one) => one > zoom + near) ?? zoom;
  return STEPS.findLast((one) => one < zoom - near) ?? zoom;
}

export const scaleOf = (zoom: number): number => zoom * ACTUAL;

/** Points of the widest page. */
export const widestOf = (sizes: readonly SheetSize[]): number => Math.max(...sizes.map(({ width }) => width));

/** The zoom at which a page of so many points fills the width of its box. */
export function fitting(box: HTMLElement, points: number): number {
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  const room = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return Math.min(WIDEST_FIT, Math.max(STEPS[0] ?? 0.25, room / (points * ACTUAL)));
}
