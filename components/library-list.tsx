import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import { WindowVirtualizer, type WindowVirtualizerHandle } from 'virtua';
import { type LibraryRow, stepRow } from '../lib/core/library/rows';
import type { Codebook } from '../lib/core/model/codebook';
import { AnnotationRow, DocumentRow } from './library-row';

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

interface LibraryListProps {
  rows: readonly LibraryRow[];
  codebook: Codebook;
  /** Id of the annotation in the detail pane. */
  selected: string;
  onSelect: (annotationId: string) => void;
  onOpen: () => void;
  onDelete: () => void;
}

const rowId = (annotationId: string): string => `row-${annotationId}`;

/**
 * The annotations, grouped by document. Only the rows in sight are in the page, so focus stays on the grid and
 * `aria-activedescendant` names the row: a row that scrolls out of sight must not take the focus with it.
 */
export function LibraryList({ rows, codebook, selected, onSelect, onOpen, onDelete }: LibraryListProps) {
  const virtual = useRef<WindowVirtualizerHandle>(null);
  const at = rows.findIndex((row) => row.type === 'annotation' && row.entry.annotation.id === selected);

  const goTo = (index: number) => {
    const row = rows[index];
    if (row?.type === 'annotation') onSelect(row.entry.annotation.id);
  };
  useEffect(() => {
    if (at < 0) return;
    const element = document.getElementById(rowId(selected));
    if (element) element.scrollIntoView({ block: 'nearest' });
    else virtual.current?.scrollToIndex(at, { align: 'center' });
    // a list that changes around the selected row must not pull the person back to it
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: PAGE,
      PageUp: -PAGE,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (step !== undefined) goTo(stepRow(rows, at < 0 && event.key === 'End' ? -1 : at, step));
    else if (event.key === 'Enter' && at >= 0) onOpen();
    else if (event.key === 'Delete' && at >= 0) onDelete();
    else return;
    event.preventDefault();
  };

  return (
    <div
      role="grid"
      class="lib-table"
      tabIndex={0}
      aria-label={i18n.t('library.annotations')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={at < 0 ? undefined : rowId(selected)}
      onKeyDown={onKeyDown}
    >
      <Head />
      <WindowVirtualizer ref={virtual} data={rows}>
        {(row: LibraryRow, index: number) =>
          row.type === 'document' ? (
            <DocumentRow key={row.document.id} document={row.document} count={row.count} rowIndex={index + 2} />
          ) : (
            <AnnotationRow
              key={row.entry.annotation.id}
              id={rowId(row.entry.annotation.id)}
              entry={row.entry}
              codebook={codebook}
              rowIndex={index + 2}
              selected={index === at}
              onSelect={() => goTo(index)}
            />
          )
        }
      </WindowVirtualizer>
    </div>
  );
}

function Head() {
  return (
    <div role="row" aria-rowindex={1} class="lib-row is-head">
      <div role="columnheader">{i18n.t('library.quote')}</div>
      <div role="columnheader">{i18n.t('library.themes')}</div>
      <div role="columnheader" class="hide-s">
        {i18n.t('library.polarity')}
      </div>
    </div>
  );
}
