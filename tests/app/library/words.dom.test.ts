import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../lib/app/library/state';
import { noticeWords, problemWords, undoWords } from '../../../lib/app/library/words';
import type { OperationLabel } from '../../../lib/core/model/operation';

describe('undoWords', () => {
  it.each<[OperationLabel, string]>([
    [{ action: 'annotate', count: 1, words: 'Too many' }, 'tagged “Too many”'],
    [{ action: 'annotate', count: 5, words: '' }, 'tagged 5 passages'],
    [{ action: 'edit', count: 1, words: 'Too many' }, 'changed “Too many”'],
    [{ action: 'delete-annotations', count: 1, words: 'Too many' }, 'deleted “Too many”'],
    [{ action: 'delete-annotations', count: 3, words: '' }, 'deleted 3 annotations'],
    [{ action: 'delete-document', count: 1, words: 'A letter' }, 'deleted “A letter”'],
    [{ action: 'dismiss', count: 1, words: 'Too many' }, 'dismissed “Too many”'],
    [{ action: 'import', count: 9, words: 'a $1 file.json' }, 'imported a $1 file.json'],
  ])('%j', (label, words) => {
    expect(undoWords(label)).toBe(words);
  });
});

describe('noticeWords', () => {
  const summary = { documents: 0, added: 0, unchanged: 0, replaced: 0, kept: 0 };
  it.each<[Notice, string]>([
    [{ type: 'deleted', operationId: 1 }, 'Deleted 1 annotation'],
    [{ type: 'undone' }, 'Undone'],
    [{ type: 'document-deleted', title: 'A letter', count: 0, operationId: 1 }, 'Deleted “A letter”'],
    [{ type: 'document-deleted', title: 'A letter', count: 1, operationId: 1 }, 'Deleted “A letter” with 1 annotation'],
    [
      { type: 'document-deleted', title: 'A letter', count: 7, operationId: 1 },
      'Deleted “A letter” with 7 annotations',
    ],
    [{ type: 'exported', count: 1, fileName: 'f.json' }, 'Exported 1 annotation to f.json'],
    [{ type: 'exported', count: 154, fileName: 'f.json' }, 'Exported 154 annotations to f.json'],
    [
      { type: 'imported', summary: { ...summary, added: 12, documents: 2, unchanged: 1 }, operationId: 1 },
      'Imported. 12 annotations added in 2 documents, 1 was here already.',
    ],
    [
      { type: 'imported', summary: { ...summary, unchanged: 3, replaced: 1, kept: 2 }, operationId: 1 },
      'Imported. 0 annotations added, 1 replaced by a newer version, 2 kept, because yours are newer, 3 were here already.',
    ],
  ])('%j', (notice, words) => {
    expect(noticeWords(notice)).toBe(words);
  });
});

describe('problemWords', () => {
  it('tells a late edit from a late undo', () => {
    expect(problemWords({ code: 'changed-since', doing: 'undo' })).toMatch(/^Not undone/);
    expect(problemWords({ code: 'changed-since', doing: 'edit' })).toMatch(/^Not saved: it was changed elsewhere/);
    expect(problemWords({ code: 'disk-full', doing: 'edit' })).toMatch(/^Not saved: the disk is full/);
  });
});
