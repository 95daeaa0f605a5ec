import type { Annotation } from '../../core/model/annotation';
import type { ThemeSuggestion } from '../../core/model/detection';
import type { Span } from '../../core/model/reading-text';
import type { BarMode } from '../../core/model/tagging';
import type { AnnotationDraft } from '../../messaging/calls';
import type { Suggestion } from '../page-state';
import type { StoredDraft } from './drafts';
import type { ReadPage } from './ports';
import type { PageSession } from './session';
import type { Placed } from './placing';

/** What the bar is about: one passage, and what is to be kept of it. */
export interface Subject {
  readonly mode: BarMode;
  /** Key of the suggestion or id of the annotation; null for a selection. */
  readonly key: string | null;
  readonly annotation: AnnotationDraft;
  /** The page as it was when the passage was described: its text is kept with the passage. */
  readonly page: ReadPage | null;
  /** When the version was modified that it was made from; null where it is new. */
  readonly base: string | null;
  readonly suggestions: readonly ThemeSuggestion[];
  /** The words that triggered the rule, as printed; none where they are not known. */
  readonly why: readonly string[];
  /** Where the passage is now; null where its words are not on the page. */
  readonly span: () => Span | null;
}

/** What a suggestion becomes when it is kept; described in full now, with all that tells it from others like it. */
export async function draftOf(
  session: PageSession,
  suggestion: Suggestion,
  id: string,
  page = session.page,
): Promise<Pick<Subject, 'annotation' | 'page'>> {
  const { kind, polarity, attributes, rule } = suggestion.detection;
  const target = page ? await session.target(page, suggestion.detection) : suggestion.target;
  return { annotation: { id, target, kind, polarity, attributes, rule, themes: [], note: '' }, page };
}

export async function subjectOfSuggestion(session: PageSession, suggestion: Suggestion, id: string): Promise<Subject> {
  const { key, detection } = suggestion;
  const { themes: suggestions, why } = detection;
  const span = () => session.contents.suggestion(key)?.detection ?? detection;
  const drafted = await draftOf(session, suggestion, id);
  return { mode: 'suggestion', key, ...drafted, base: null, suggestions, why, span };
}

export function subjectOfAnnotation(session: PageSession, { item }: Placed<Annotation>): Subject {
  const { id, target, kind, polarity, attributes, themes, note, rule } = item;
  const annotation = { id, target, kind, polarity, attributes, themes, note, rule };
  const span = () => {
    const at = session.contents.placed(id)?.at;
    return at && 'start' in at ? at : null;
  };
  const why = session.contents.detectedFor(id)?.why ?? [];
  const { page } = session;
  return { mode: 'annotation', key: id, annotation, page, base: item.modified, suggestions: [], why, span };
}

/**
 * Words that a person selected. Where they are a suggestion, give or take a word, what was detected comes with them;
 * its rule only where they are its very words, for it proposed no others.
 */
export async function subjectOfSelection(
  session: PageSession,
  page: ReadPage,
  span: Span,
  id: string,
  suggestThemes: (words: string) => readonly ThemeSuggestion[],
): Promise<Subject> {
  const { text } = page.reading;
  const known = session.contents.suggestionAt(span)?.detection;
  const words = ({ start, end }: Span) => text.slice(start, end).trim();
  const proposed = known && words(known) === words(span) ? known : null;
  const annotation = {
    id,
    target: await session.target(page, span),
    kind: known?.kind ?? ('finding' as const),
    polarity: known?.polarity ?? null,
    attributes: known?.attributes ?? {},
    themes: [],
    note: '',
    rule: proposed?.rule ?? null,
  };
  const suggestions = known?.themes ?? suggestThemes(text.slice(span.start, span.end));
  const why = proposed?.why ?? [];
  return { mode: 'selection', key: null, annotation, page, base: null, suggestions, why, span: () => span };
}

/** A draft that was begun before the page was loaded again. */
export function subjectOfStored(page: ReadPage, { annotation, base, mode }: StoredDraft): Subject {
  const { position, quote } = annotation.target;
  const { reading } = page;
  const inPlace = reading.text.slice(position.start, position.end) === quote.exact;
  return { mode, key: null, annotation, page, base, suggestions: [], why: [], span: () => (inPlace ? position : null) };
}
