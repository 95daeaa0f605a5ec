import { pattern } from '../pattern';

/** What may follow a grade that is not an everyday adjective: an end, a mark, or a word that no noun phrase begins with. */
export const NOT_BEFORE_NOUN = pattern(
  '',
  String.raw`^(?:["'”’)\]]*(?:$|[.,;:!?–—)\]]|\s*[-–—]\s|\s+\d?$)|["'”’]*\s+(?:and|or|but|nor|by|in|for|at|on|with`,
  String.raw`|because|overall|to|from|when|since|while|whilst|as|across|following|after|before|despite|until|though`,
  String.raw`|although|than|that|which|who|under|during|within|against|last|next|this|earlier|again|throughout|via|so|if`,
  String.raw`|is|was|were|are|has|have|had|will|would|should|can|could|must|may|might|do|did|rose|fell|grew|increased`,
  String.raw`|dropped|stood|tend(?:ed)?|usually|normally|automatically|often|rarely|always|still|also|already|never|between|among|the\s+(?:following|next|same)|rated|twice|once|three\s+times|or\s+better)\b`,
  String.raw`|["'”’]*\s+(?:[\w-]+\s+){1,3}(?:ago|earlier|later|before)\b)`,
);
/** The same, with the words that name what is graded or the grade itself. */
export const GRADE_NOUN = pattern(
  'i',
  String.raw`^["'”’]?[\s-]+(?:overall\s+)?(?:ofsted\s+)?(?:ratings?|rated|grades?|graded|judge?ments?|verdicts?`,
  String.raw`|categor(?:y|ies)|outcomes?\s+from\s+ofsted|inspection\s+(?:report|result|outcome)s?|report\s+from\s+ofsted`,
  String.raw`|ofsted\s+(?:report|result|outcome|status|label|tag|badge)|status|labels?|tag|badge)\b`,
);
export const PROVIDER_NOUN = pattern(
  'i',
  String.raw`^["'”’]?\s+(?:(?:local|fostering|adoption|boarding|children[’']s|primary|secondary|special|state|independent|county|city|borough`,
  String.raw`|unitary|early years|sixth form|further education|care)\s+){0,2}(?:councils?`,
  String.raw`|authorit(?:y|ies)|schools?|academ(?:y|ies)|providers?|colleges?|nurser(?:y|ies)|homes?|department`,
  String.raw`|agenc(?:y|ies)|services|settings?|trusts?|childminders?|provision|boroughs?)\b`,
);
/** Everyday turns of "good" and its kin that no verb of judging can rescue. */
export const EVERYDAY = pattern(
  'i',
  String.raw`^\s+(?:enough|deal|faith|news|time|practice|progress|examples?|use|job|match|friends?|quality|value`,
  String.raw`|reason|evidence|idea|luck|for\s+(?:you|them|us|him|her)\b`,
  String.raw`|at\s(?!(?:an?|the|every|all)\s\w+\slevels?|(?:its|their|the|this|his|her)\s(?:last|most|latest|previous|recent|next|time)))`,
);
/** "very good" is everyday, but for the schools of before 2005. */
export const DEGREE = /\b(?:very|really|pretty|so|quite|too|extremely|reasonably)\s+["'“‘]?$/i;

const STRONG_VERB = pattern(
  'gi',
  String.raw`\b(?:rat(?:ed|es?|ing)|judg(?:ed|es|ing)|(?<!\b(?:the|an?|high\s+court)\s)judge|grad(?:ed|es|ing)|deemed|rankings?|ranked|classed|classified`,
  String.raw`|branded|labelled|declared|scored|marked)\b`,
);
const FAR = 70;
const NOUN = /^\s+(?:is|are|was|were|has|had|of|for)\b/;

/** The verb of judging that stands last before a grade, as printed; null where there is none, or another clause between. */
export function judgingVerb(before: string): string | null {
  const near = before.slice(-110);
  let last: RegExpExecArray | null = null;
  STRONG_VERB.lastIndex = 0;
  for (let hit = STRONG_VERB.exec(near); hit; hit = STRONG_VERB.exec(near)) last = hit;
  if (!last) return null;
  const stretch = near.slice(last.index + last[0].length);
  // a rate or a rating that is good, not the act of rating
  if (!last[0].endsWith('ed') && NOUN.test(stretch)) return null;
  return stretch.length > FAR || /[.;!?]/.test(stretch) || OTHER_CLAUSE.test(stretch) ? null : last[0];
}

/** A stretch that opens a clause of its own: its verb says what is good. */
const OTHER_CLAUSE = /\b(?:that|and|but|which|who|because|while|so|where)\b.*\b(?:is|are|was|were|has|have|had)\b/i;
export const WEAK_VERB = pattern(
  'i',
  String.raw`\b(?:found|considered|assessed|described|remains?|remained|stays?|stayed|becomes?|became|become|given`,
  String.raw`|gives?|gave|awarded|receiv(?:ed|es?|ing)|gain(?:ed|s)?|achiev(?:ed|es?|ing)|gets?|getting|got`,
  String.raw`|retain(?:ed|s|ing)?|kept|keeps?|earned|secured|handed|hold|holds|held|moved?|moving|went|goes`,
  String.raw`|jump(?:ed|s)?|slip(?:s|ped)?|sunk|sank|returned?|singled|languish\w*|stuck|fell|fallen|falls|dropp?(?:ed|s)?|downgraded|upgraded|improv(?:ed|es|ing)`,
  String.raw`|risen|rose|rating|grade|judgement|reach(?:ed|es|ing)?|making|make|towards?|requirements\s+for|recogni[sz]ed`,
  String.raw`|journey)\b\s*(?:(?:it|them|the|its|their|an?|as|to|be|being|of|from|by|ofsted|overall|all|council`,
  String.raw`|service|services|school|up|down|out|back|straight|least|at|were|was|is|are|still|now|both|either|only|just|rating`,
  String.raw`|grade|judgement|local|authority|schools`,
  String.raw`|provider|providers|become|becoming)\s+){0,7}["'“‘]?$`,
);
export const COPULA = pattern(
  'i',
  String.raw`\b(?:is|are|was|were|be|been|being|remains?|remained`,
  String.raw`|remaining)\b\s*["'“‘]?(?:(?:now|still|currently|also|both|all|at\s+least|already|rated|again|overall`,
  String.raw`|no\s+longer|not|not\s+yet|either|only|therefore|either|neither|never|already|consistently|securely`,
  String.raw`|previously|once|formerly|largely|generally|mostly|usually|sometimes|mainly|typically`,
  String.raw`|judged)\s+){0,3}["'“‘]?$`,
);
/** What Ofsted grades: heads of the noun phrases of which a bare "is good" is a judgement. */
export const JUDGED_SUBJECT = pattern(
  'i',
  String.raw`\b(?:services?|arrangements?|quality|leadership|management|governance|behaviour|attitudes`,
  String.raw`|teaching|provision|school|academy|college|council|authority|effectiveness|judgement|grade|rating`,
  String.raw`|safeguarding|achievement|curriculum|sixth\s+form|early\s+years|department|board|LSCB|LSCBs`,
  String.raw`|protection|personal\s+development|welfare|home|nursery|provider|setting|agency|trust|childminder`,
  String.raw`|schools|providers|homes|councils|authorities|colleges|nurseries|academies|agencies|trusts|settings|attendance|experiences|adoption|inclusion|programmes|impact`,
  String.raw`|fostering|partnerships?|safety|engagement|equality|diversity|value\s+for\s+money|being\s+healthy|staying\s+safe`,
  String.raw`|achieving|economic\s+well-?being|(?:cultural|personal)\s+development|capacity|ambition|prioritisation|partnership\s+working|contribution|apprenticeships)`,
  String.raw`(?:\s+(?:here|there|overall|itself|provided|seen|offered|now|currently|also|generally))*\s*$`,
);
/** Of these "is good" may be said every day: nothing but an end or "overall" may follow. */
export const LOOSE_SUBJECT = pattern(
  'i',
  String.raw`\b(?:it|they|which|that|both|all|majority|most|many|plans|assessments?|care|support|performance|outcomes?`,
  String.raw`|(?:case\s+)?files|cases|records|half|third|quarter|fifth|sixth|eighth|tenth|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|none|neither)`,
  String.raw`(?:\s+(?:here|there|overall|itself|seen|sampled))*\s*$`,
);
/** Cases that inspectors read and grade. */
export const SAMPLE = /\b(?:files?|cases?|assessments?|plans?|records?|reports|referrals|audits)\b[^.;]{0,60}$/i;
export const AREA_LABEL = pattern(
  'i',
  String.raw`\b(?:experiences|progress|impact|leaders?|leadership|management|governance|effectiveness|help|protection`,
  String.raw`|care|leavers|adoption|permanence|quality|education|behaviour|attitudes|development|early years`,
  String.raw`|sixth[- ]form|safeguarding|inclusion|curriculum|teaching|achievement|attendance|well-being|outcomes?`,
  String.raw`|post-16|provision|judge?ments?|verdict|grade|rating|children|young people|previous inspection|inspection|training`,
  String.raw`|apprenticeships|programmes|learners|needs|capacity|ambition|prioritisation|being healthy|staying safe`,
  String.raw`|enjoying|positive contribution|economic|partnership|services?|ofsted|requirements|registers?`,
  String.raw`|performance management|equality|value for money)\b`,
);
export const QUOTED = { before: /(?:^|[\s(–—-])["“'‘]$/, after: /^["”'’](?![a-z])/ };
const GRADE = String.raw`(?:outstanding|good|requires?\s+improvement|inadequate|adequate|satisfactory)\b`;
/** "from good to outstanding" */
export const TO_GRADE = pattern('i', String.raw`^["'”’]?\s+(?:up\s+|down\s+|straight\s+)?to\s+["'“‘]?${GRADE}`);
export const BOARD_NAME = pattern(
  '',
  String.raw`^\s+(?:(?:and|to|or|in|for)\s+(?!(?:Outstanding|Good|Requires|Inadequate|Adequate|Satisfactory)\b)[A-Z]`,
  String.raw`|to\s+(?:Great|Outstanding)\s+(?:[A-Z]|programme|scheme|board)`,
  String.raw`|[A-Z][a-z]+\s+(?:Board|Award|Programme|Group|Strategy|Plan|Scheme|School|Schools|Church|Day|Guide))`,
);

/** "good or better", but not "good or better progress". */
export const OR_BETTER = pattern(
  'i',
  String.raw`^["'”’]?\s+or\s+(?:better|above|higher`,
  String.raw`|["'“‘]?outstanding)\b(?!\s+(?:progress|understanding|value|results|outcomes|grades|attainment|quality))`,
);
/** Words after which even "good" is a grade once a weak verb went before. */
export const GRADE_LINK = pattern(
  'i',
  String.raw`\b(?:to be|as|from|to|rating of|judgement of|grade of|remains?|remained|overall|become|becoming|least`,
  String.raw`|towards|requirements for)\s+["'“‘]?$`,
);
/** Subjects of which people say such things every day. */
export const PEOPLE = pattern(
  'i',
  String.raw`\b(?:staff|children|pupils|teachers|team|parents|governors|leaders|i|we|you|he|she|people|students`,
  String.raw`|learners|apprentices|workers)\s*$`,
);
/** "…, says Ofsted" */
export const SAYS_OFSTED =
  /^["'”’]?,?\s+(?:says?|said|find|finds|according\s+to)\s+(?:the\s+)?(?:ofsted|inspectors|watchdog)\b/i;
