import type { BlockType } from '../model/reading-text';
import type { GradeWord } from './grade-words';
import { RULES, type Rule } from './rules';
import type { Carry, DocumentContext } from './types';

/** A grade word in its sentence. */
export interface Surroundings {
  readonly text: string;
  readonly word: GradeWord;
  readonly words: readonly GradeWord[];
  readonly block: { readonly type: BlockType; readonly text: string };
  readonly context: DocumentContext;
  readonly carry: Carry;
}

export interface RatingMatch {
  readonly rule: Rule;
  readonly why: string[];
}

/** What may follow a grade that is not an everyday adjective: an end, a mark, or a word that no noun phrase begins with. */
const NOT_BEFORE_NOUN =
  /^(?:["'”’)\]]*(?:$|[.,;:!?–—)\]]|\s*[-–—]\s|\s+\d?$)|["'”’]*\s+(?:and|or|but|nor|by|in|for|at|on|with|because|overall|to|from|when|since|while|whilst|as|across|following|after|before|despite|until|though|although|than|that|which|who|under|during|within|against|last|this|earlier|again|throughout|via|so|if|is|was|were|are|has|have|had|will|would|should|rated|or\s+better)\b)/;
/** The same, with the words that name what is graded or the grade itself. */
const GRADE_NOUN =
  /^["'”’]?[\s-]+(?:overall\s+)?(?:ofsted\s+)?(?:ratings?|rated|grades?|graded|judge?ments?|verdicts?|outcomes?\s+from\s+ofsted|inspection\s+(?:report|result|outcome)s?|report\s+from\s+ofsted)\b/i;
const PROVIDER_NOUN =
  /^["'”’]?\s+(?:(?:local|children[’']s|primary|secondary|special|state|independent|county|city|borough|unitary|early years|sixth form|further education|care)\s+){0,2}(?:councils?|authorit(?:y|ies)|schools?|academ(?:y|ies)|providers?|colleges?|nurser(?:y|ies)|homes?|department|agenc(?:y|ies)|services|settings?|trusts?|childminders?|provision|boroughs?)\b/i;
/** Everyday turns of "good" and its kin that no verb of judging can rescue. */
const EVERYDAY = /^\s+(?:enough|deal|faith|news|time|at\s|practice|progress|examples?|use|job|match|friends?|quality|value|reason|evidence|idea|luck|for\s+(?:you|them|us|him|her)\b)/i;

const STRONG_VERB =
  /\b(?:rat(?:ed|es?|ing)|judg(?:ed|es|ing|e)|grad(?:ed|es|ing)|deemed|rankings?|ranked|classed|classified|branded|labelled|declared|scored)\b([^.;!?]{0,70})$/i;
const WEAK_VERB =
  /\b(?:found|considered|assessed|described|remains?|remained|stays?|stayed|becomes?|became|become|given|gives?|gave|awarded|receiv(?:ed|es?|ing)|gain(?:ed|s)?|achiev(?:ed|es?|ing)|gets?|getting|got|retain(?:ed|s|ing)?|kept|keeps?|earned|secured|handed|hold|holds|held|moved?|moving|went|goes|jump(?:ed|s)?|slipp(?:ed|s)|fell|fallen|falls|dropp?(?:ed|s)?|downgraded|upgraded|improv(?:ed|es|ing)|risen|rose|rating|grade|judgement|reach(?:ed|es|ing)?|making|make|towards?|journey)\b\s*(?:(?:it|them|the|its|their|an?|as|to|be|being|of|from|by|ofsted|overall|all|council|service|services|school|up|down|out|least|at|were|was|is|are|still|now|both|either|only|just|rating|grade|judgement|local|authority|schools|provider|providers|become|becoming)\s+){0,7}["'“‘]?$/i;
const COPULA =
  /\b(?:is|are|was|were|be|been|being|remains?|remained|remaining)\b\s*(?:(?:now|still|currently|also|both|all|at\s+least|already|rated|again|overall|no\s+longer|not|not\s+yet|either|only|therefore|either|neither|never|already|consistently|securely|previously|once|formerly|largely|generally|mostly|judged)\s+){0,3}["'“‘]?$/i;
/** What Ofsted grades: heads of the noun phrases that a bare "is good" may be said of. */
const JUDGED_SUBJECT =
  /\b(?:services?|arrangements?|quality|majority|plans|leadership|management|governance|behaviour|attitudes|teaching|provision|school|academy|college|council|authority|effectiveness|judgement|grade|rating|assessments?|safeguarding|achievement|curriculum|sixth\s+form|early\s+years|outcomes?|care|support|protection|personal\s+development|welfare|home|nursery|provider|department|majority|board|performance|schools|providers|homes|councils|authorities|attendance|it|they|which|that|experiences|adoption|fostering)\b/i;

const AREA_LABEL =
  /\b(?:experiences|progress|impact|leaders?|leadership|management|governance|effectiveness|help|protection|care|leavers|adoption|permanence|quality|education|behaviour|attitudes|development|early years|sixth[- ]form|safeguarding|inclusion|curriculum|teaching|achievement|attendance|well-being|outcome|post-16|provision|judgement|grade|rating|children|young people|previous inspection|inspection|training|apprenticeships|programmes|learners|needs)\b/i;
const QUOTED = { before: /(?:^|[\s(–—-])["“'‘]$/, after: /^["”'’](?![a-z])/ };
/** "from good to outstanding" */
const TO_GRADE = /^["'”’]?\s+(?:up\s+|down\s+)?to\s+["'“‘]?(?:outstanding|good|requires?\s+improvement|inadequate|adequate|satisfactory)\b/i;
const PUN = /\bofsted(?:\s+itself)?\s+(?:still\s+|also\s+)?$/i;
const BOARD_NAME = /^\s+(?:and\s+[A-Z]|[A-Z][a-z]+\s+(?:Board|Award|Programme|Group|Strategy|Plan|Scheme|School|Schools))/;

/** Decides by which rule, if any, a grade word is a grade given or a point of the scale. */
export function judgementRule(s: Surroundings): RatingMatch | null {
  const { text, word } = s;
  const before = text.slice(Math.max(0, word.start - 300), word.start);
  const after = text.slice(word.end);
  const printed = text.slice(word.start, word.end);
  if (BOARD_NAME.test(after) && /^[A-Z]/.test(printed)) return null;
  const table = inTable(s, before, after);
  if (table) return table;
  switch (word.family) {
    case 'plain':
      return plain(before, after, printed);
    case 'verb':
      return verb(before, after, printed);
    case 'paraphrase':
      return paraphrase(s, before, printed);
    case 'outcome':
      return { rule: RULES.ratingOutcome, why: [printed] };
    case 'category':
      return word.grade !== 'serious-weaknesses' || /^(?:schools|early|fe)/.test(s.context.scale ?? '') ? { rule: RULES.ratingCategory, why: [printed] } : null;
    case 'report-card':
      return reportCard(s, before, after, printed);
    case 'number':
      return /^\s+listed\b/i.test(after) ? null : { rule: RULES.ratingNumber, why: [printed] };
    case 'progress':
      return s.context.scale === 'fe-4' && /\b(?:made|making|is|are|judge|:)\b/i.test(before) && NOT_BEFORE_NOUN.test(after)
        ? { rule: RULES.ratingProgress, why: [printed] }
        : null;
    case 'safeguarding':
      return null;
  }
}

/** A grade that ends its row, cell or heading, after the label of a judgement area. */
function inTable(s: Surroundings, before: string, after: string): RatingMatch | null {
  if (!/^["'”’]?\s*\d?\.?$/.test(after)) return null;
  const { block, word } = s;
  const label = before.trimEnd();
  const rule = RULES.ratingTable;
  if (label === '') {
    const whole = block.type === 'table-cell' || (block.type !== 'paragraph' && word.family === 'plain');
    return whole && block.text.length < 60 ? { rule, why: [word.grade] } : null;
  }
  if (label.length > 160 || /[.!?;]\s/.test(label)) return null;
  const separated = /[:|–—\t-]\s*["'“‘]?$/.test(label);
  const capital = /^[A-Z]/.test(s.text.slice(word.start));
  if (!separated && !(capital && /[a-z)]$/.test(label))) return null;
  const area = AREA_LABEL.test(label);
  if (!area) return null;
  if (!separated && /\b(?:is|are|was|were|as|to be|rated|judged)$/i.test(label)) return null;
  return { rule, why: [label.replace(/[:|–—\s]+$/, '').slice(-80)] };
}

function plain(before: string, after: string, printed: string): RatingMatch | null {
  if (EVERYDAY.test(after)) return null;
  const near = before.slice(-110);
  const gradeNoun = GRADE_NOUN.exec(after);
  if (gradeNoun) return { rule: RULES.ratingNoun, why: [printed + gradeNoun[0]] };
  const quoted = QUOTED.before.test(near) && QUOTED.after.test(after);
  const free = NOT_BEFORE_NOUN.test(after);
  const strong = STRONG_VERB.exec(near);
  if (strong && (free || quoted)) return { rule: RULES.ratingJudged, why: [strong[0].trim().split(/\s/)[0] ?? '', printed] };
  if (/\bfrom\s+["'“‘]?$/.test(near) && TO_GRADE.test(after)) return { rule: RULES.ratingPair, why: [printed + (TO_GRADE.exec(after)?.[0] ?? '')] };
  // "judged adequate in help and inadequate in respect of practice"
  if (/\b(?:and|but)\s+["'“‘]?$/.test(near) && /^["'”’]?\s+(?:in|for)\b/.test(after) && /\b(?:judged|rated|graded)\b/i.test(before)) return { rule: RULES.ratingJudged, why: [printed] };
  const weak = WEAK_VERB.exec(near);
  if (weak && (free || quoted) && (quoted || printed !== 'good' || /\b(?:to be|as|from|to|rating of|judgement of|grade of|remains?|remained|overall|become|becoming|least|towards)\s+["'“‘]?$/i.test(near)))
    return { rule: RULES.ratingJudged, why: [weak[0].trim().split(/\s/)[0] ?? '', printed] };
  if (quoted) return { rule: RULES.ratingQuoted, why: [printed] };
  if (/^["'”’]?\s+or\s+(?:better|above|higher|["'“‘]?outstanding)\b(?!\s+(?:progress|understanding|value|results|outcomes|grades|attainment))/i.test(after)) return { rule: RULES.ratingPair, why: [printed] };
  const copula = COPULA.exec(near);
  if (copula && free) {
    const subject = before.slice(0, before.length - copula[0].length);
    if (isJudged(subject, printed) && !/^\s+that\b/.test(after)) return { rule: RULES.ratingPredicate, why: [copula[0].trim(), printed] };
  }
  const provider = PROVIDER_NOUN.exec(after);
  if (provider && before.trim() !== '' && attributive(near, printed)) return { rule: RULES.ratingNoun, why: [printed + provider[0]] };
  if (/[a-z,]\s$/.test(before) && /^[A-Z]/.test(printed) && free) return { rule: RULES.ratingNoun, why: [printed] };
  return null;
}

/** Only "good" is so common that its subject must be something Ofsted grades: the head of the noun phrase, not its modifiers. */
function isJudged(before: string, printed: string): boolean {
  if (/\b(?:staff|children|pupils|teachers|team|parents|governors|i|we|you|he|she|people)\s*$/i.test(before.replace(/\s+(?:here|there)\s*$/, ''))) return false;
  if (!/^good$/i.test(printed)) return true;
  const phrase = before.split(/[,;:–]|\b(?:and|but|while|although|because|that)\b/i).at(-1) ?? '';
  const head = phrase.trim() === '' ? before : phrase.split(/\s(?:of|in|within|for|to|at|on|between|about|with)\s/i)[0] ?? phrase;
  return JUDGED_SUBJECT.test(head);
}

/** "inadequate councils" are graded so; a "good school" is only where something is said to be or remain one. */
function attributive(before: string, printed: string): boolean {
  if (/^(?:inadequate|outstanding)$/i.test(printed)) return true;
  return /\b(?:is|remains|be|become|continues\s+to\s+be|still)\s+an?\s+$/i.test(before) || /^Good$/.test(printed);
}

function verb(before: string, after: string, printed: string): RatingMatch | null {
  if (PUN.test(before)) return null;
  if (/good$/i.test(printed)) return { rule: RULES.ratingVerb, why: [printed] };
  if (/^\s+(?:of|to|at|on)\b/.test(after) && !TO_GRADE.test(after)) return null;
  if (/^\s+in\b/.test(after) && !/\b(?:judged|rated|overall)\b/i.test(before)) return null;
  return { rule: RULES.ratingVerb, why: [printed] };
}

/** A paraphrase counts only where the clause holds no grade word. */
function paraphrase(s: Surroundings, before: string, printed: string): RatingMatch | null {
  if (s.words.some((other) => other !== s.word && Math.abs(other.start - s.word.start) < 90 && other.family !== 'paraphrase')) return null;
  if (/\btop\s+marks$/i.test(printed) && !/\b(?:ofsted|inspect|awarded|given|handed|received)\b/i.test(s.text)) return null;
  return /s$/i.test(printed) && !/marks$/i.test(printed) && !/\b(?:the|one)\s+$/.test(before) ? null : { rule: RULES.ratingParaphrase, why: [printed] };
}

function reportCard(s: Surroundings, before: string, after: string, printed: string): RatingMatch | null {
  if (/exceptional/i.test(printed) || /attention/i.test(printed)) {
    const judged = STRONG_VERB.test(before.slice(-110)) || (QUOTED.before.test(before.slice(-3)) && QUOTED.after.test(after));
    return judged && NOT_BEFORE_NOUN.test(after) ? { rule: RULES.ratingReportCard, why: [printed] } : null;
  }
  const setting = s.context.scale === 'report-card' || /\b(?:judg|rat|grad)/i.test(before);
  return setting && !/\b(?:reading|writing|mathematics|maths|phonics)\b/i.test(s.text) ? { rule: RULES.ratingReportCard, why: [printed] } : null;
}
