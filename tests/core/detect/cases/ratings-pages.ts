import { createDetector, detectAll } from '../../../../lib/core/detect/detector';
import { defaultCodebook } from '../../../../lib/core/model/default-codebook';
import type { Detection } from '../../../../lib/core/model/detection';
import type { Block, BlockType, ReadingText } from '../../../../lib/core/model/reading-text';

/** How each kind of page begins: the cases follow below, as they would in a document. */
export const OPENINGS = {
  ilacs:
    '# Inspection of Dunmere local authority children’s services\nInspection dates: 6 June to 17 June 2022\nLead inspector: Ana Holt, His Majesty’s Inspector\nInspectors spoke with children, carers and social workers.',
  sif: '# Dunmere County Council\nInspection of services for children in need of help and protection, children looked after and care leavers\nInspection date: 3 March 2015 to 26 March 2015\nInspectors read the files of children.',
  slac: '# Inspection of safeguarding and looked after children services\nDunmere\nInspection dates: 7 June to 18 June 2010\nReporting inspector: Ana Holt HMI\nOutstanding (Grade 1) is the best of four grades that inspectors use.',
  apa: '# Joint area review\nDunmere children’s services authority area\nPublished: 4 May 2007\nInspectors used a four-point scale on which grade 4 is outstanding.',
  home: '# Children’s home inspection\nInspection report for children’s home SC000001\nInspection dates: 11 and 12 July 2023\nThe inspectors visited this home under the social care common inspection framework.',
  homeold:
    '# Children’s home inspection report\nInspection date: 14 May 2012\nThe inspector visited the home, which cares for five young people, for Ofsted.',
  school:
    '# Inspection of Hazelmoor Primary School\nInspection dates: 7 and 8 March 2023\nInspectors from Ofsted met pupils, parents and staff.',
  schoolold:
    '# Hollin Bank Primary School\nInspection report\nInspection dates: 3–4 March 2010\nThis inspection was carried out under section 5 of the Education Act 2005 by Ofsted inspectors.',
  card: '# Inspection of Hazelmoor Primary School\nReport card\nInspection dates: 13 and 14 January 2026\nOfsted inspectors grade each area on a five-point scale.',
  early:
    '# Inspection of Little Larches Nursery\nInspection date: 9 May 2023\nThe inspector observed the early years provision and spoke with parents.',
  fe: '# Inspection of Eastmarch College\nInspection dates: 14 to 17 November 2023\nEastmarch College is a further education college. Inspectors visited its three sites.',
  femonitor:
    '# Monitoring visit report\nEastmarch Training Limited\nInspection date: 8 September 2021\nType of provider: independent learning provider. Inspectors carried out a new provider monitoring visit.',
  send: '# Area SEND inspection of Dunmere Local Area Partnership\nInspection dates: 4 March to 8 March 2024\nInspectors from Ofsted and the Care Quality Commission visited the area.',
  sendvisit:
    '# Joint area SEND revisit in Dunmere\nBetween 6 June and 8 June 2022, Ofsted and the Care Quality Commission revisited the area.\nA written statement of action was required after the inspection of 2019.',
  news: '# Watchdog reports on Dunmere children’s services\n12 May 2023\nOfsted published its report on the council on Friday.\nThe report follows an inspection in March.',
  lookalike:
    '# Public services round-up\n12 May 2023\nOfsted and other inspectorates reported on services in the county this week.\nOfsted inspectors visited two nurseries and a school, and Ofsted published their reports. Ofsted will return.',
  regraded:
    '# School praised by Ofsted\n2 February 2023\nOfsted has rated the academy good.\nInspectors visited the school in December.',
  ungraded:
    '# Ofsted monitoring visit to Dunmere\n12 June 2023\nOfsted made a monitoring visit to children’s services in May.\nA monitoring visit gives no grade.',
  schoolnews:
    '# School hears from Ofsted\n2 February 2023\nThe report on the academy was published by Ofsted on Thursday.\nInspectors visited in December.',
  news26:
    '# First report cards are out\n20 January 2026\nOfsted inspected the academy in December 2025 under its new framework.\nReport cards replaced overall grades in November 2025.',
  minutes:
    '# Minutes of the Children’s Scrutiny Committee\nHeld on Tuesday 4 June 2024\nPresent: Councillor Reed (Chair)\nThe Committee considered a report on Ofsted inspections of children’s services.',
  provider:
    '# About Larchfield School\nOur school is inspected by Ofsted.\nOur last Ofsted inspection was in May 2023.\nRead the report of the inspectors.',
} as const;

export type CasePage = keyof typeof OPENINGS;

export interface Wanted {
  readonly words: string;
  readonly grade: string;
  /** Every status that is right; empty where readers may differ. */
  readonly status: readonly string[];
  readonly subject: string | undefined;
}

const PREFIX: Readonly<Record<string, BlockType>> = { '# ': 'heading', '- ': 'list-item', '> ': 'quote' };
const MARK = /\[([^\]]+)\]\(([a-z-]+)(?: ([a-z|]+))?(?:; ([^)]+))?\)/g;
const detector = createDetector(defaultCodebook);

function wantedOf(line: string): Wanted[] {
  return [...line.matchAll(MARK)].map(([, words = '', grade = '', status, subject]) => ({
    words,
    grade,
    status: status?.split('|') ?? [],
    subject,
  }));
}

/** A block a line: "# " heading, "- " item, "> " quotation, "| " a row of cells parted by " | ". */
function readingOf(source: string): ReadingText {
  const blocks: Block[] = [];
  let text = '';
  const add = (words: string, type: BlockType, row?: number) => {
    if (text) text += '\n';
    blocks.push({ type, start: text.length, end: text.length + words.length, ...(row === undefined ? {} : { row }) });
    text += words;
  };
  source.split('\n').forEach((line, row) => {
    if (line.startsWith('| ')) for (const cell of line.slice(2).split(' | ')) add(cell, 'table-cell', row);
    else {
      const type = PREFIX[line.slice(0, 2)];
      add(type ? line.slice(2) : line, type ?? 'paragraph');
    }
  });
  return { text, blocks };
}

export interface CaseResult {
  readonly wanted: readonly Wanted[];
  readonly reading: ReadingText;
  readonly ratings: readonly Detection[];
}

/** Detects on a whole page of that kind and gives what was found below its opening. */
export function runCase(page: CasePage, marked: string): CaseResult {
  const opening = OPENINGS[page];
  const reading = readingOf(`${opening}\n${marked.replace(MARK, '$1')}`);
  const from = readingOf(opening).text.length;
  const facts = { address: 'https://example.org/', title: '', publisher: '', published: null };
  const ratings = detectAll(detector, reading, facts).filter(({ kind, start }) => kind === 'rating' && start >= from);
  return { wanted: wantedOf(marked), reading, ratings };
}
