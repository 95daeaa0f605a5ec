import axe from 'axe-core';
import type { Surface } from './surface';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** WCAG 2.2 A and AA, and axe's own good habits. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page of our own, a line each: `rule: where`. Empty where all is well. Colours are judged once they
 * have arrived: half-way from light to dark there is little contrast.
 * Its source goes in with the call, for pages of an extension allow no eval.
 */
export async function axeFindings(surface: Surface): Promise<string[]> {
  const source = `async (root, tags) => { ${axe.source};
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(root, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })); }`;
  const violations = (await surface.backend.call(source, [TAGS])) as Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
