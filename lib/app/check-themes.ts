import type { Codebook } from '../core/model/codebook';
import { fail, ok, type Result } from '../core/result';

/** Fails where one of the themes is not in the codebook that they are said to be of. */
export function checkThemes(themes: readonly string[], codebook: Codebook): Result<null> {
  const known = new Set(codebook.themes.map((theme) => theme.key));
  const unknown = themes.find((key) => !known.has(key));
  return unknown === undefined ? ok(null) : fail('bad-message', `theme ${unknown} is not in codebook ${codebook.id}`);
}
