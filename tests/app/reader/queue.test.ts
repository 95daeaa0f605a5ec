import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentFile, emptyQueue, type Queue, showing, withFiles, without } from '../../../lib/app/reader/queue';

function queueOf(...names: string[]): Queue<string> {
  return withFiles<string>(emptyQueue, names, ids());
}
const ids = () => {
  let next = 0;
  return () => String(next++);
};

describe('files that are opened together', () => {
  it('begins with the first, and keeps it when more come', () => {
    const queue = withFiles(queueOf('a', 'b'), ['c'], () => 'new');
    expect(queue.files.map(({ file }) => file)).toEqual(['a', 'b', 'c']);
    expect(currentFile(queue)).toBe('a');
  });

  it('shows the one that was chosen', () => {
    expect(currentFile(showing(queueOf('a', 'b', 'c'), '2'))).toBe('c');
  });

  it.each([
    ['0', '0', 'b'],
    ['1', '1', 'c'],
    ['2', '2', 'b'],
    ['1', '0', 'b'],
  ])('shows %s; without %s it shows %s', (shown, gone, then) => {
    expect(currentFile(without(showing(queueOf('a', 'b', 'c'), shown), gone))).toBe(then);
  });

  it('is empty at last', () => {
    expect(without(queueOf('a'), '0')).toEqual(emptyQueue);
    expect(currentFile(emptyQueue)).toBeNull();
  });

  it('shows a file of its own as long as it has one, whatever is done', () => {
    const deed = fc.record({ do: fc.constantFrom('add', 'show', 'remove'), id: fc.nat(9).map(String) });
    fc.assert(
      fc.property(fc.array(deed), (deeds) => {
        const newId = ids();
        let queue: Queue<string> = emptyQueue;
        for (const { do: what, id } of deeds) {
          if (what === 'add') queue = withFiles(queue, [id], newId);
          else queue = what === 'show' ? showing(queue, id) : without(queue, id);
          expect(queue.files.length > 0).toBe(currentFile(queue) !== null);
        }
      }),
    );
  });
});
