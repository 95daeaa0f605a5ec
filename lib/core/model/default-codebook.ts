import type { Codebook } from './codebook';
import data from './default-codebook.json';

/** The codebook that Findmark starts with: 28 improvement themes in 7 groups. */
export const defaultCodebook: Codebook = data;
