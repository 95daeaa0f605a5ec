import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page as window_, userEvent } from 'vitest/browser';
import { LibraryDetail } from '../../components/library-detail';
import type { NoteField } from '../../components/library-note';
import { createJoiner } from '../../lib/core/library/entries';
import type { Annotation, Coder, RuleRef } from '../../lib/core/model/annotation';
import { defaultCodebook } from '../../lib/core/model/default-codebook';
import { expectAccessible } from '../tools/accessibility';
import { aDocument, anAnnotation, aVersion, CODER } from '../fixtures/records';
import '../../components/styles/tokens.css';
import '../../components/styles/look.css';
import '../../components/styles/look-pages.css';
import '../../entrypoints/library/library.css';

afterEach(async () => {
  cleanup();
  await window_.viewport(1280, 800);
});

const [entry] = createJoiner(defaultCodebook)([anAnnotation(1, 1)], [aDocument(1)]);
const onClose = vi.fn();
const note: NoteField = {
  text: '',
  status: 'clean',
  savedAt: null,
  other: '',
  onType: vi.fn(),
  onFlush: vi.fn(),
  onTakeOther: vi.fn(),
  onSaveOver: vi.fn(),
  onTakeBack: null,
};

function open(coder: Coder, rule: RuleRef | null = null, superseded?: Annotation['superseded']) {
  if (!entry) throw new Error('There is no entry');
  const rest = { codebook: defaultCodebook, note, onClose, onChange: vi.fn(), onDelete: vi.fn() };
  const shown = { ...entry, annotation: { ...entry.annotation, rule, superseded } };
  return render(<LibraryDetail entry={shown} coder={coder} href="https://reports.example/" related={[]} {...rest} />);
}

it('shows a coder by initials and name, and one without a name by no empty disc', () => {
  const named = open(CODER);
  expect(named.getByText('AO')).toBeVisible();
  expect(named.getByText('Ama Osei')).toBeVisible();
  cleanup();
  const nameless = open({ ...CODER, name: '' });
  expect(nameless.getByText('No name given')).toBeVisible();
  expect(nameless.container.querySelector('.coder')).toBeNull();
});

it('has a way back where it lies over the list, and only there', async () => {
  await window_.viewport(1280, 800);
  const ui = open(CODER);
  expect(ui.queryByRole('button', { name: 'Back to the list' })).toBeNull();
  await window_.viewport(360, 740);
  await userEvent.click(ui.getByRole('button', { name: 'Back to the list' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it('tells of a suggestion that was kept by which rule it was proposed; of a selection nothing', async () => {
  const ui = open(CODER, { id: 'finding.listed', version: 3 });
  await userEvent.click(ui.getByRole('button', { name: 'Why?', expanded: false }));
  expect(ui.getByText('An item of a list headed by what inspectors found.')).toBeVisible();
  expect(ui.getByText('Rule finding.listed, version 3')).toBeVisible();
  await expectAccessible(ui.container);
  cleanup();
  expect(open(CODER).queryByRole('button', { name: 'Why?' })).toBeNull();
});

it('says of what is kept as evidence of an earlier version that it is', () => {
  expect(open(CODER).queryByText('Evidence of an earlier version')).toBeNull();
  cleanup();
  expect(open(CODER, null, aVersion(2)).getByText('Evidence of an earlier version')).toBeVisible();
});
