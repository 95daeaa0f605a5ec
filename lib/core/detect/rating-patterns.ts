import { pattern } from './pattern';

/** What may follow a grade that is not an everyday adjective: an end, a mark, or a word that no noun phrase begins with. */
export const NOT_BEFORE_NOUN = pattern(
  '',
  String.raw`^(?:["'”’)\]]*(?:$|[.,;:!?–—)\]]|\s*[-–—]\s|\s+\d?$)|["'”’]*\s+(?:and|or|but|nor|by|in|for|at|on|with`,
  String.raw`|because|overall|to|from|when|since|while|whilst|as|across|following|after|before|despite|until|though`,
  String.raw`|although|than|that|which|who|under|during|within|against|last|this|earlier|again|throughout|via|so|if`,
  String.raw`|is|was|were|are|has|have|had|will|would|should|rated|or\s+better)\b)`,
);
/** The same, with the words that name what is graded or the grade itself. */
export const GRADE_NOUN = pattern(
  'i',
  String.raw`^["'”’]?[\s-]+(?:overall\s+)?(?:ofsted\s+)?(?:ratings?|rated|grades?|graded|judge?ments?|verdicts?`,
  String.raw`|outcomes?\s+from\s+ofsted|inspection\s+(?:report|result|outcome)s?|report\s+from\s+ofsted)\b`,
);
export const PROVIDER_NOUN = pattern(
  'i',
  String.raw`^["'”’]?\s+(?:(?:local|children[’']s|primary|secondary|special|state|independent|county|city|borough`,
  String.raw`|unitary|early years|sixth form|further education|care)\s+){0,2}(?:councils?`,
  String.raw`|authorit(?:y|ies)|schools?|academ(?:y|ies)|providers?|colleges?|nurser(?:y|ies)|homes?|department`,
  String.raw`|agenc(?:y|ies)|services|settings?|trusts?|childminders?|provision|boroughs?)\b`,
);
/** Everyday turns of "good" and its kin that no verb of judging can rescue. */
export const EVERYDAY = pattern(
  'i',
  String.raw`^\s+(?:enough|deal|faith|news|time|at\s|practice|progress|examples?|use|job|match|friends?|quality|value`,
  String.raw`|reason|evidence|idea|luck|for\s+(?:you|them|us|him|her)\b)`,
);

export const STRONG_VERB = pattern(
  'i',
  String.raw`\b(?:rat(?:ed|es?|ing)|judg(?:ed|es|ing|e)|grad(?:ed|es|ing)|deemed|rankings?|ranked|classed|classified`,
  String.raw`|branded|labelled|declared|scored)\b([^.;!?]{0,70})$`,
);
export const WEAK_VERB = pattern(
  'i',
  String.raw`\b(?:found|considered|assessed|described|remains?|remained|stays?|stayed|becomes?|became|become|given`,
  String.raw`|gives?|gave|awarded|receiv(?:ed|es?|ing)|gain(?:ed|s)?|achiev(?:ed|es?|ing)|gets?|getting|got`,
  String.raw`|retain(?:ed|s|ing)?|kept|keeps?|earned|secured|handed|hold|holds|held|moved?|moving|went|goes`,
  String.raw`|jump(?:ed|s)?|slipp(?:ed|s)|fell|fallen|falls|dropp?(?:ed|s)?|downgraded|upgraded|improv(?:ed|es|ing)`,
  String.raw`|risen|rose|rating|grade|judgement|reach(?:ed|es|ing)?|making|make|towards?`,
  String.raw`|journey)\b\s*(?:(?:it|them|the|its|their|an?|as|to|be|being|of|from|by|ofsted|overall|all|council`,
  String.raw`|service|services|school|up|down|out|least|at|were|was|is|are|still|now|both|either|only|just|rating`,
  String.raw`|grade|judgement|local|authority|schools`,
  String.raw`|provider|providers|become|becoming)\s+){0,7}["'“‘]?$`,
);
export const COPULA = pattern(
  'i',
  String.raw`\b(?:is|are|was|were|be|been|being|remains?|remained`,
  String.raw`|remaining)\b\s*(?:(?:now|still|currently|also|both|all|at\s+least|already|rated|again|overall`,
  String.raw`|no\s+longer|not|not\s+yet|either|only|therefore|either|neither|never|already|consistently|securely`,
  String.raw`|previously|once|formerly|largely|generally|mostly`,
  String.raw`|judged)\s+){0,3}["'“‘]?$`,
);
/** What Ofsted grades: heads of the noun phrases that a bare "is good" may be said of. */
export const JUDGED_SUBJECT = pattern(
  'i',
  String.raw`\b(?:services?|arrangements?|quality|majority|plans|leadership|management|governance|behaviour|attitudes`,
  String.raw`|teaching|provision|school|academy|college|council|authority|effectiveness|judgement|grade|rating`,
  String.raw`|assessments?|safeguarding|achievement|curriculum|sixth\s+form|early\s+years|outcomes?|care|support`,
  String.raw`|protection|personal\s+development|welfare|home|nursery|provider|department|majority|board|performance`,
  String.raw`|schools|providers|homes|councils|authorities|attendance|it|they|which|that|experiences|adoption`,
  String.raw`|fostering)\b`,
);

export const AREA_LABEL = pattern(
  'i',
  String.raw`\b(?:experiences|progress|impact|leaders?|leadership|management|governance|effectiveness|help|protection`,
  String.raw`|care|leavers|adoption|permanence|quality|education|behaviour|attitudes|development|early years`,
  String.raw`|sixth[- ]form|safeguarding|inclusion|curriculum|teaching|achievement|attendance|well-being|outcome`,
  String.raw`|post-16|provision|judgement|grade|rating|children|young people|previous inspection|inspection|training`,
  String.raw`|apprenticeships|programmes|learners|needs)\b`,
);
export const QUOTED = { before: /(?:^|[\s(–—-])["“'‘]$/, after: /^["”'’](?![a-z])/ };
/** "from good to outstanding" */
export const TO_GRADE =
  /^["'”’]?\s+(?:up\s+|down\s+)?to\s+["'“‘]?(?:outstanding|good|requires?\s+improvement|inadequate|adequate|satisfactory)\b/i;
export const PUN = /\bofsted(?:\s+itself)?\s+(?:still\s+|also\s+)?$/i;
export const BOARD_NAME =
  /^\s+(?:and\s+[A-Z]|[A-Z][a-z]+\s+(?:Board|Award|Programme|Group|Strategy|Plan|Scheme|School|Schools))/;

/** "good or better", but not "good or better progress". */
export const OR_BETTER = pattern(
  'i',
  String.raw`^["'”’]?\s+or\s+(?:better|above|higher`,
  String.raw`|["'“‘]?outstanding)\b(?!\s+(?:progress|understanding|value|results|outcomes|grades|attainment))`,
);
/** Words after which even "good" is a grade once a weak verb went before. */
export const GRADE_LINK = pattern(
  'i',
  String.raw`\b(?:to be|as|from|to|rating of|judgement of|grade of|remains?|remained|overall|become|becoming|least`,
  String.raw`|towards)\s+["'“‘]?$`,
);
/** Subjects of which people say such things every day. */
export const PEOPLE = /\b(?:staff|children|pupils|teachers|team|parents|governors|i|we|you|he|she|people)\s*$/i;
