import type { PageState, PlacedAnnotation, Suggestion } from '../../lib/app/page-state';
import type { Annotation } from '../../lib/core/model/annotation';
import type { Detection } from '../../lib/core/model/detection';

const CODER = '0197f1d2-0000-7000-8000-00000000c0de';
const DOCUMENT = '0197f1d2-0000-7000-8000-00000000d0c0';

const quote = (exact: string, start = 0) => ({
  quote: { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector' as const, start, end: start + exact.length },
  section: '',
});

export function suggestion(key: string, exact: string, detection: Partial<Detection> = {}): Suggestion {
  return {
    key,
    target: quote(exact),
    detection: {
      kind: 'finding',
      start: 0,
      end: exact.length,
      polarity: null,
      attributes: {},
      themes: [],
      rule: { id: 'finding.report', version: 1 },
      why: [],
      ...detection,
    },
  };
}

export function placed(
  n: number,
  exact: string,
  annotation: Partial<Annotation> = {},
  state: PlacedAnnotation['state'] = 'anchored',
): PlacedAnnotation {
  return {
    state,
    change: null,
    places: [],
    annotation: {
      id: `0197f1d2-0000-7000-8000-${String(n).padStart(12, '0')}`,
      documentId: DOCUMENT,
      target: quote(exact),
      kind: 'finding',
      polarity: null,
      attributes: {},
      themes: [],
      note: '',
      coderId: CODER,
      codebook: { id: 'findmark-default', version: '1.0.0' },
      rule: null,
      created: '2026-05-12T10:40:00.000Z',
      modified: '2026-05-12T10:40:00.000Z',
      ...annotation,
    },
  };
}

const theme = (key: string) => ({ key, cues: [] });

export const SUGGESTIONS: readonly Suggestion[] = [
  suggestion(
    's1',
    'Social workers in the assessment teams carry too many cases, and some children wait weeks for a first visit.',
    {
      themes: [theme('caseloads'), theme('timeliness')],
      why: ['too many cases', 'wait weeks'],
    },
  ),
  suggestion('s2', 'Caseloads averaged 27 in March, against a council target of 18.', {
    kind: 'statistic',
    themes: [theme('caseloads'), theme('workforce')],
  }),
  suggestion('s3', 'Make sure that every decision to close a case is explained in the child’s record.', {
    kind: 'recommendation',
    themes: [theme('management-oversight'), theme('practice-quality')],
  }),
  suggestion('s4', 'Personal advisers stay in touch with care leavers, including those who have moved away.', {
    themes: [theme('care-leavers')],
  }),
];

export const ANNOTATIONS: readonly PlacedAnnotation[] = [
  placed(1, 'require improvement to be good', { kind: 'rating', themes: ['leadership'] }),
  placed(2, 'Managers check the work of the new team each week.', {
    polarity: 'strength',
    themes: ['management-oversight', 'workforce'],
    note: 'Same team as in 2023.',
  }),
  placed(3, 'Waiting lists have doubled since the spring.', { polarity: 'weakness', themes: [] }, 'orphan'),
];

export function pageState(change: Partial<PageState> = {}): PageState {
  return {
    status: 'ready',
    progress: 1,
    facts: {
      address: 'https://marlshirecourier.example/news/inspection',
      title: 'Marlshire County Council',
      publisher: 'Inspection of children’s services',
      published: '2026-05-12',
    },
    documentId: DOCUMENT,
    related: [],
    suggestions: SUGGESTIONS,
    annotations: ANNOTATIONS,
    report: null,
    found: { finding: 18, rating: 9, statistic: 12, recommendation: 4 },
    reviewed: 11,
    total: 43,
    failure: null,
    ...change,
  };
}
