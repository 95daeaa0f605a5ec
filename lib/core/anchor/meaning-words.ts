import { OPPOSITES } from './opposites';

/** What a word says that must not change unseen. */
export type MeaningKind =
  | 'number'
  | 'date'
  | 'money'
  | 'grade'
  | 'negation'
  | 'polarity'
  | 'quantity'
  | 'certainty'
  | 'who';

/** Whole and part, often and seldom: each its own meaning, written "word word = same meaning; …". */
const QUANTITY = `
  all every each entire whole wholly entirely fully completely always invariably everyone everybody everything;
  most mostly majority usually generally largely mainly; many much numerous often frequently regularly widespread lots;
  some sometimes occasionally somewhat partly partially someone; several; few; fewer; little; less lesser; more; least;
  minority; both; either; neither; any anyone; only just merely; almost nearly virtually; about approximately around roughly circa ca c;
  half; quarter; double doubled twice; triple tripled trebled thrice; dozen; once; rare rarely seldom scarcely;
  hardly barely; majority; over exceeding above; under below beneath; up; down; first firstly; last latest; next;
  before prior previously; after afterwards subsequently; since; until; during; early earlier; late later; daily; weekly;
  fortnightly; monthly; quarterly; termly; yearly annually annual; high; low; higher; lower; highest; lowest; large big;
  small; larger bigger; smaller; largest; smallest; too; enough sufficient sufficiently adequately; insufficient
  insufficiently; very extremely highly exceptionally; slightly marginally; significantly substantially considerably;
  consistently; inconsistently; minimum min; maximum max; single; multiple; full; partial; same; different; other;
  by; to; from; with; against; or; off; out; working; mile miles; km kilometre kilometres kilometer kilometers; kg; gram grams;
  immediately promptly; swiftly quickly rapidly; slowly gradually; long; short; longer; shorter; near; far`;

const CERTAINTY = `
  must; should; could; would; may might perhaps possibly maybe; will shall; can; cannot; need needs needed; ought;
  if whether; unless; provided; although though despite; because; therefore; alleged allegedly; claimed claims claim;
  suggested suggests; planned plans intends intended; expected expects; hope hopes hoped; likely probably; unlikely;
  apparently; supposedly supposed socalled; shown shows show showed; assumed assumes assume; believe believes believed; doubt doubts doubtful
  doubted; try tries tried trying; intend; fact facts; myth myths; rumour rumours; yes y; n; potentially potential; certain certainly definitely clearly; uncertain; temporary temporarily;
  permanent permanently; former formerly; current currently; previous; new; old; proposed; draft; provisional; final; still; already;
  yet; again; began begun started starts start begins; ceased stopped stops stop ended ends; remain remains remained; was were; is are;
  had; has have; been`;

/** Words that take back what stands beside them. A contraction ("isn't") is met by its ending. */
const NEGATIONS = `
  but not no never none nobody nothing nowhere neither nor without fail fails failed failing failure failures lack lacks lacked lacking
  unable absent absence except excluding apart neglect neglects neglected neglecting ignore ignores ignored refuse refuses refused
  refusal deny denies denied avoid avoids avoided prevent prevents prevented cease ceases instead rather non minus zero nil devoid
  exclude excludes excluded miss missed misses missing omit omits omitted omission`;

/** Grades of every framework, as printed: the longest first, because "improvement" is part of some. */
export const GRADES = `outstanding|exceptional|strong standard|expected standard|needs attention|attention needed|urgent improvement|causing concern|good|requires improvement|require improvement|requiring improvement|satisfactory|inadequate|special measures|serious weaknesses|met|not met|partially met|secure|substantial progress|significant progress|reasonable progress|insufficient progress|effective|not effective`;

/** Who is meant, where the name is a common noun. Singular and plural are one. */
const WHO = `
  pupil pupils; student students; learner learners; child children; infant infants; toddler toddlers; baby babies; teenager teenagers adolescent adolescents; teacher teachers; leader leaders;
  governor governors; trustee trustees; headteacher headteachers head heads principal principals; staff; manager managers; inspector inspectors; parent parents; carer carers; family families; adult adults;
  council councils; authority authorities; school schools; college colleges; academy academies; nursery nurseries; trust trusts; police; practitioner practitioners; provider providers; assistant assistants;
  worker workers; nurse nurses; doctor doctors; adviser advisers advisor advisors; director directors; chair; minister ministers; department; government; ofsted;
  apprentice apprentices; employer employers; resident residents; leavers; panel; partner partners partnership; agency agencies; foster fosterer fosterers; adopter adopters; senior; junior; middle;
  we us our ours; they them their theirs; you your; i me my; reading; writing; mathematics maths; phonics; english; science; history; geography; art; music; computing;
  autumn; spring; summer; winter; term; year; years; month months; week weeks; day days; hour hours; minute minutes; north northern; south southern; east eastern; west western;
  victim victims; perpetrator perpetrators offender offenders; plaintiff; defendant; applicant applicants; respondent respondents;
  employee employees; trainer trainers; trainee trainees; deputy; vice; acting; others; red; amber; green; black; white; asian; muslim; christian;
  jewish; hindu; sikh; boarding; residential; sixth; reception`;

const PAIR = /\s*\|\s*/;
const words = (list: string): string[] => list.trim().split(/\s+/).filter(Boolean);

/** Every word with a meaning to guard: what kind, and which meaning of that kind. Takes milliseconds. */
export function buildMeanings(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const put = (word: string, meaning: string): void => {
    const known = all.get(word);
    if (known) known.push(meaning);
    else all.set(word, [meaning]);
  };
  OPPOSITES.trim()
    .split('\n')
    .forEach((line, row) => {
      line.split(PAIR).forEach((side, i) => {
        for (const word of words(side)) put(word.replaceAll('-', ''), `polarity:${row}${i === 0 ? '+' : '-'}`);
      });
    });
  for (const [kind, table] of Object.entries({ quantity: QUANTITY, certainty: CERTAINTY, who: WHO })) {
    table.split(';').forEach((group, row) => {
      for (const word of words(group)) put(word, `${kind}:${row}`);
    });
  }
  for (const word of words(NEGATIONS)) put(word, `negation:${word}`);
  return all;
}
