import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryDetail } from '../../components/library-detail';
import { LibraryDocuments } from '../../components/library-documents';
import { AnnotationRow } from '../../components/library-row';
import { PanelView } from '../../components/panel-view';
import { quoteLink } from '../../lib/app/library/page-link';
import { createJoiner } from '../../lib/core/library/entries';
import { createRelations } from '../../lib/core/library/relations';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import type { DocumentRecord } from '../../lib/core/model/document';
import { pageSelector } from '../../lib/core/model/selector';
import { aDocument, anAnnotation, aPdf, aTarget, CODER } from '../fixtures/records';
import { expectAccessible } from '../tools/accessibility';
import { pageState, suggestion } from './page-fixtures';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../components/styles/panel.css';
import '../../entrypoints/library/library.css';

afterEach(cleanup);

const report = ['report:80401:2026-02-20'];
const file = aPdf(1);
const webPage = aDocument(2, { title: 'Marlshire: our findings', identities: report });
const onDisk = aPdf(3, {
  address: 'urn:x-pdf:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa9',
  title: 'Marlshire',
  identities: report,
});
const documents = [file, webPage, onDisk];
const relatedTo = createRelations(documents);
const target = { ...aTarget(1), page: pageSelector(12) };

function entryOf(document: DocumentRecord) {
  const [entry] = createJoiner(defaultCodebook)([anAnnotation(1, 1, { target })], [{ ...document, id: aPdf(1).id }]);
  if (!entry) throw new Error('There is no entry');
  return { ...entry, document };
}

function detail(document: DocumentRecord) {
  const note = { text: '', status: 'clean' as const, savedAt: null, other: '', onTakeBack: null };
  const asked = { onType: vi.fn(), onFlush: vi.fn(), onTakeOther: vi.fn(), onSaveOver: vi.fn() };
  const deeds = { onClose: vi.fn(), onChange: vi.fn(), onDelete: vi.fn() };
  const shown = { entry: entryOf(document), href: quoteLink(document, target), related: relatedTo(document) };
  return render(
    <LibraryDetail codebook={defaultCodebook} coder={CODER} note={{ ...note, ...asked }} {...shown} {...deeds} />,
  );
}

describe('the library', () => {
  it('names the page of a quote in its row and beside it, and opens a PDF there, in the reader', async () => {
    const row = render(
      <AnnotationRow
        entry={entryOf(file)}
        codebook={defaultCodebook}
        selected={false}
        rowIndex={2}
        id="row"
        onSelect={vi.fn()}
      />,
    );
    expect(row.getByText('p. 12')).toBeVisible();
    cleanup();
    const ui = detail(file);
    expect(ui.getByText('Page').nextElementSibling).toHaveTextContent('p. 12');
    expect(ui.getByRole('link', { name: 'Show in the document' })).toHaveAttribute(
      'href',
      '/reader.html?file=https%3A%2F%2Ffiles.example%2Fv1%2Ffile%2F1#page=12',
    );
    await expectAccessible(ui.container);
  });

  it('says where the same report is also kept, with a way there', () => {
    const ui = detail(file);
    const kept = within(ui.getByText('Also kept:', { exact: false }));
    expect(kept.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Marlshire: our findings (web page of reports.example)', webPage.address],
      ['Marlshire (PDF from a disk, marlshire-3.pdf)', '/reader.html'],
    ]);
  });

  it('never shows the name of a file as an address', () => {
    for (const document of documents) {
      const ui = detail(document);
      expect(ui.container.innerHTML).not.toContain('urn:');
      cleanup();
    }
  });

  it('lists documents with their files, and what else is kept of them', async () => {
    const ui = render(
      <LibraryDocuments documents={documents} counts={new Map()} relatedTo={relatedTo} onDelete={vi.fn()} />,
    );
    await vi.waitFor(() => expect(ui.getAllByText('Also kept:', { exact: false })).toHaveLength(3));
    expect(ui.getByText('Reports Example, marlshire-1.pdf')).toBeVisible();
    expect(ui.getByRole('link', { name: file.title })).toHaveAttribute(
      'href',
      '/reader.html?file=https%3A%2F%2Ffiles.example%2Fv1%2Ffile%2F1',
    );
    expect(ui.container.innerHTML).not.toContain('urn:');
  });
});

describe('the side panel', () => {
  it('names the page of what is suggested and tagged', async () => {
    const one = suggestion('one', 'Plans slip.');
    const paged = { ...one, target: { ...one.target, page: pageSelector(3) } };
    const page = pageState({ suggestions: [paged] });
    const ui = render(<PanelView {...panel} page={page} />);
    await expect.poll(() => ui.queryByText('p. 3')).toBeVisible();
  });

  it('says where the same report is also kept, and nothing where it is not', () => {
    const related = relatedTo(webPage);
    const ui = render(<PanelView {...panel} page={pageState({ related })} />);
    expect(ui.getByRole('link', { name: 'Inspection of Marlshire, visit 1 (PDF from files.example)' })).toHaveAttribute(
      'href',
      '/reader.html?file=https%3A%2F%2Ffiles.example%2Fv1%2Ffile%2F1',
    );
    cleanup();
    expect(render(<PanelView {...panel} page={pageState()} />).queryByText(/Also kept/)).toBeNull();
  });
});

const deeds = ['reveal', 'openBar', 'accept', 'dismiss', 'decide', 'remove', 'undo', 'switchOn', 'reload', 'openPage'];
const panel = {
  own: false,
  codebook: defaultCodebook,
  last: null,
  toast: null,
  failure: null,
  actions: Object.fromEntries(deeds.map((deed) => [deed, vi.fn()])) as never,
};
