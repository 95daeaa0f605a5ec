import { isWord, signOf } from '../literals/signs';
import { LiteralTree } from '../literals/literal-tree';

/**
 * named: the inspectorate. others: those who inspect other fields with the same words. field: services that only Ofsted
 * inspects. wide: words of the field that many pages use. inspecting: what is said of inspections, and the parts of a
 * report. advert: what posts and houses are offered with. The rest are remits; see remit.ts.
 */
export type PageWord =
  | 'named'
  | 'others'
  | 'field'
  | 'wide'
  | 'inspecting'
  | 'advert'
  | 'send'
  | 'jtai'
  | 'review'
  | 'authority'
  | 'home'
  | 'further'
  | 'early'
  | 'school';

interface Entry {
  readonly kind: PageWord;
  readonly words: string;
  /** Counts only as it is written here: "CQC" is no "cqc" in the middle of a code. */
  readonly exact: boolean;
}

const list = (words: string): string[] => words.split('|').map((one) => one.trim());
const plurals = (words: string): string[] => list(words).flatMap((one) => [one, `${one}s`]);
const OFSTED_DID = list('found|said|says|judged|rated|warned|praised|criticised|noted|told|published|visited|reported');

const WORDS: Readonly<Record<PageWord, readonly string[]>> = {
  named: [
    ...list(
      'Ofsted|OFSTED|Office for Standards in Education|ILACS|SCCIF|Joint targeted area inspection|Area SEND|area SEND',
    ),
    ...plurals(
      'JTAI|His Majesty’s Inspector|Her Majesty’s Inspector|His Majesty’s Chief Inspector|Her Majesty’s Chief Inspector',
    ),
  ],
  others: list(
    `CQC|Care Quality Commission|HMICFRS|HMIP|HM Inspectorate of Prisons|HM Inspectorate of Probation|Estyn
    |Care Inspectorate|Education Scotland|Independent Schools Inspectorate|Food hygiene|food hygiene|Hygiene rating
    |hygiene rating|Education and Training Inspectorate|Constabulary|constabulary`,
  ),
  field: list(
    `children’s services|children’s social care|children’s social work|children’s home|children’s homes|child protection
    |care leavers|adopters|children in care|looked after children|looked-after children|children looked after|safeguarding
    |social worker|social workers|early help|multi-agency|fostering|foster carers|special educational needs|SEND
    |early years|domestic abuse|childminder|childminders|learners|apprentices|apprenticeship|apprenticeships
    |further education|learning provider|training provider|adoption agency|strategy discussions|personal advisers
    |help and protection|risk of harm|risk of significant harm`,
  ),
  wide: list(
    `pupils|school|schools|academy|college|nursery|teacher|teachers|teaching|curriculum|governors|headteacher
    |local authority|children|young people`,
  ),
  inspecting: [
    ...list(
      `inspected|focused visit|monitoring visit|overall effectiveness|what needs to improve|headline findings
      |main findings|local area partnership|joint area review|overall experiences and progress|quality of education
      |behaviour and attitudes|strong standard|summary of key findings|special measures|ofsted report|ofsted rating
      |ofsted judgement|by ofsted`,
    ),
    ...plurals('inspection|inspector|inspectorate|judgement|judgment|report card'),
    ...OFSTED_DID.flatMap((did) => ['', 'has ', 'have ', 'had ', 'also '].map((how) => `ofsted ${how}${did}`)),
  ],
  advert: list(
    `salary|per annum|closing date|vacancy|job description|person specification|pension scheme|enhanced DBS|your CV
    |guide price|freehold|leasehold|en suite|square feet|viewings|EPC rating|council tax band|garage`,
  ),
  send: list('area SEND|local area partnership|local area SEND'),
  jtai: plurals('joint targeted area|JTAI'),
  review: list('joint area review|annual performance assessment'),
  authority: list(
    `local authority children|children’s services|children’s social care|children’s social work|children who need help
    |children looked after|care leavers|child protection|LSCB|social worker|social workers|services for children in need`,
  ),
  home: list(
    `looked after children services|children’s home|children’s homes|fostering agency|fostering service|adoption agency
    |residential special school|supported accommodation|secure children|secure training`,
  ),
  further: list(
    `further education|apprentices|apprenticeship|apprenticeships|learning provider|training provider|college|colleges`,
  ),
  early: list(
    'nursery|childminder|pre-school|early years setting|early years provision|early years provider|childcare provider',
  ),
  school: list('school|schools|academy|academies|pupils'),
};
const EXACT: ReadonlySet<PageWord> = new Set(['named', 'others']);

const tree = new LiteralTree<Entry>();
for (const [kind, words] of Object.entries(WORDS) as [PageWord, readonly string[]][])
  for (const one of words) tree.add(one, { kind, words: one, exact: EXACT.has(kind) });

export interface Tally {
  readonly kinds: number;
  readonly times: number;
}
export type PageTally = Readonly<Record<PageWord, Tally>>;

const uncurl = (words: string): string => words.replaceAll("'", '’');

/** How often each kind of word stands in a text, and how many different ones. */
export function tallyWords(text: string): PageTally {
  const seen = new Map<PageWord, { words: Set<string>; times: number; end: number }>();
  tree.scan(text, (entries, start, end) => {
    if (isWord(signOf(text.charCodeAt(end)))) return;
    for (const { kind, words, exact } of entries) {
      if (exact && uncurl(text.slice(start, end)) !== words) continue;
      const tally = seen.get(kind) ?? { words: new Set(), times: 0, end: 0 };
      seen.set(kind, tally);
      // what stands within a longer expression is counted with it
      if (start < tally.end) continue;
      tally.words.add(words.replace(/s$/, ''));
      tally.times++;
      tally.end = end;
    }
  });
  const of = (kind: PageWord): Tally => {
    const tally = seen.get(kind);
    return { kinds: tally?.words.size ?? 0, times: tally?.times ?? 0 };
  };
  return Object.fromEntries(Object.keys(WORDS).map((kind) => [kind, of(kind as PageWord)])) as PageTally;
}
