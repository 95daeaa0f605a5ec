import { describe, expect, it } from 'vitest';
import { readTags } from '../../lib/pdf/tags';

const leaf = (id: string) => ({ type: 'content', id });
const node = (role: string, ...children: unknown[]) => ({ role, children });

describe('readTags', () => {
  const tags = readTags(
    node(
      'Root',
      node('H1', leaf('a')),
      node('P', node('Span', leaf('b')), leaf('c')),
      node('L', node('LI', node('Lbl', leaf('d')), node('LBody', leaf('e'), node('P', leaf('f'))))),
      node(
        'Table',
        node('TR', node('TD', node('P', leaf('g'))), node('TD', node('P', leaf('h')))),
        node('TR', node('TD', leaf('i'))),
      ),
    ),
  );
  const at = (id: string) => tags.tagOf([id]);

  it('names what holds the text, not what colours it', () => {
    expect(['a', 'b', 'd', 'f', 'i'].map((id) => at(id)?.role)).toEqual(['H1', 'P', 'LI', 'P', 'TD']);
  });

  it('gives the runs of one paragraph one owner, and the number and words of an item', () => {
    expect(at('b')?.owner).toBe(at('c')?.owner);
    expect(at('d')?.owner).toBe(at('e')?.owner);
    expect(at('a')?.owner).not.toBe(at('b')?.owner);
  });

  it('counts rows and cells', () => {
    expect(at('g')?.cell?.row).toBe(at('h')?.cell?.row);
    expect(at('g')?.cell?.cell).not.toBe(at('h')?.cell?.cell);
    expect(at('i')?.cell?.row).not.toBe(at('g')?.cell?.row);
    expect(at('a')?.cell).toBeNull();
  });

  it('takes the innermost mark that the tree knows, and artifacts first', () => {
    expect(tags.tagOf([undefined, 'b', 'unknown'])?.role).toBe('P');
    expect(tags.tagOf(['Artifact', 'b'])?.role).toBe('Artifact');
    expect(tags.tagOf([])).toBeNull();
  });

  it.each([null, undefined, 'tree', {}])('finds nothing in %s', (tree) => {
    expect(readTags(tree).tagOf(['a'])).toBeNull();
  });
});
