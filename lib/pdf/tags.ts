import type { Tag } from '../core/pdf-text/types';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

export interface Tags {
  /** The tag of text inside these marks, the innermost last. */
  tagOf(open: readonly (string | undefined)[]): Tag | null;
}

/** What holds running text; all else in the tree only groups or colours it. */
const HOLDERS = /^(?:P|H\d?|LI|Lbl|LBody|TD|TH|Note|FENote|TOCI|Caption|BlockQuote|Title)$/;
const LISTED = /^(?:Lbl|LBody)$/;
const ARTIFACT: Tag = { owner: -1, role: 'Artifact', cell: null };

/**
 * Turns the structure tree of a page into tags by the id of marked content. Programs are careless with this tree,
 * so what comes of it is a hint, to be weighed against where the text lies.
 */
export function readTags(tree: unknown): Tags {
  const byId = new Map<string, Tag>();
  let owners = 0;
  let tables = 0;
  let rows = 0;
  let cells = 0;
  const walk = (node: Node, owner: Tag | null, cell: Tag['cell']): void => {
    if (node.type === 'content') {
      if (node.id && owner) byId.set(node.id, owner);
      return;
    }
    const role = node.role ?? '';
    if (role === 'Table') cell = { table: ++tables, row: 0, cell: 0 };
    if (role === 'TR' && cell) cell = { ...cell, row: ++rows, cell: 0 };
    if (/^T[DH]$/.test(role) && cell) cell = { ...cell, cell: ++cells };
    // the number or bullet and the body of an item are one line
    const holds = HOLDERS.test(role) && !(LISTED.test(role) && owner?.role === 'LI');
    const own = holds ? { owner: ++owners, role, cell } : owner;
    for (const child of node.children ?? []) walk(child, own, cell);
  };
  if (tree !== null && typeof tree === 'object') walk(tree, null, null);
  return {
    tagOf(open) {
      if (open.includes('Artifact')) return ARTIFACT;
      for (let at = open.length - 1; at >= 0; at--) {
        const tag = byId.get(open[at] ?? '');
        if (tag) return tag;
      }
      return null;
    },
  };
}
