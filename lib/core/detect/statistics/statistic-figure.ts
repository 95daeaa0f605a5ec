import type { Attributes } from '../../model/attributes';

export type Shape = 'money' | 'percent' | 'rate' | 'ratio' | 'fraction' | 'multiple' | 'duration' | 'count';

/** A figure as its words stand, before it is asked whether it counts. */
export interface ShapeRead {
  readonly shape: Shape;
  readonly values: readonly number[];
  readonly unit: Attributes['unit'];
  readonly unitText?: string | undefined;
  /** The token after its last. */
  readonly next: number;
  /** Its number is in words. */
  readonly written: boolean;
}

/** A figure in its sentence: tokens from `hedged` to `next`, its number from `first`. */
export interface Figure extends ShapeRead {
  readonly hedged: number;
  readonly first: number;
  /** As printed; empty where there is none. */
  readonly hedge: string;
}
