import type { Chance } from '../../fixtures/anchor/chance';
import { sentence, SHAPE_COUNT } from '../../fixtures/anchor/sentences';

/** Nodes of one text each, about 80 code units long, as a page of so many bytes has them. */
export function linesOfText(chance: Chance, size: number): string[] {
  const lines: string[] = [];
  for (let length = 0; length < size; length += (lines.at(-1)?.length ?? 0) + 1) {
    lines.push(`${sentence(chance, SHAPE_COUNT)} Note ${chance.int(1_000, 999_999)} has more on this.`);
  }
  return lines;
}

/** Makes them the page, each a paragraph. */
export function showLines(lines: readonly string[]): HTMLElement {
  const root = document.createElement('main');
  root.append(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: `${line}\n` })));
  document.body.replaceChildren(root);
  return root;
}
