import type { Polarity } from '../lib/core/model/kinds';

/** Signs, because the codebook uses nearly every letter. */
export const POLARITY_KEYS: Readonly<Record<Polarity, string>> = {
  strength: '=',
  weakness: '-',
  mixed: '/',
  neutral: '.',
};
