import { pattern } from '../pattern';

const PROVIDER = String.raw`(?:council|authority|school|academy|college|provider|nursery|home|setting|service|agency|trust|childminder|area|department|partnership|playgroup|pre-school)`;
const PROVIDERS = String.raw`(?:councils|authorities|schools|academies|colleges|providers|nurseries|homes|settings|services|agencies|trusts|childminders|areas|departments|partnerships|playgroups|pre-schools|those|anyone|leaders)`;
const JUDGED = String.raw`(?:found|rated|judged|graded|deemed|declared|ranked|considered|classed|labelled|branded)`;
const HOLDING = pattern(
  '',
  String.raw`(?:(?:that|which|who)\s+(?:(?:are|is|were|was|get|gets|hold|holds|receive|receives|(?:have|has|had)\s+been)\s+)?`,
  String.raw`|with\s+|holding\s+|given\s+|awarded\s+|receiving\s+|in\s+)?(?:(?:previously|already|currently|once|newly|used\s+to\s+be)\s+)*`,
  String.raw`(?:${JUDGED}\s+)?(?:(?:as|to\s+be|to|be|overall|an?|the|ofsted)\s+){0,3}["'“‘]?$`,
).source;
/** What happens to all of a kind, by rule or by habit. */
const RULED = String.raw`(?:are|is|will|must|may|can|should|could|would|might|ought|have\s+to|has\s+to|needs?|faces?|gets?|receives?|tends?|remains?|usually|normally|automatically|often|rarely|do|does|cannot|have\s+(?!(?:been|now|since|risen|fallen|already|grown|\w+ed)\b)\w+)\b`;
const MORE = String.raw`(?:["'”’]?,?\s+(?:and|or)\s+["'“‘]?(?:good|outstanding|better|inadequate|requires?\s+improvement|worse|below))?`;

const KIND_BEFORE = pattern(
  'i',
  String.raw`(?:(?:^|[.;:,–—]\s|\b(?:that|when|where|because|but|and|how|why|says?|said)\s)["'“‘]?(?:(?:any|all|most|other|even|only|those|some|many|few)\s+)?`,
  String.raw`(?:[a-z]+\s+)?${PROVIDERS}|\b(?:any|every|each|no|an?)\s+(?:[a-z]+\s+){0,2}${PROVIDER})\s+${HOLDING}`,
);
const KIND_AFTER = pattern(
  'i',
  String.raw`^${MORE}["'”’]?(?:\s+(?:grade|rating|judge?ment|overall|by\s+ofsted|for\s+(?!the\b)(?:[a-z]+\s?){1,3}))*,?\s+${RULED}`,
);
/** "Even outstanding settings get something to think about" */
const ALL_BEFORE =
  /(?:^|[.;:,–—]\s|\b(?:that|when|where|because|but|and|how|why)\s)["'“‘]?(?:(?:even|all|any|every|only|most|no|an?|how|why|many|some|other)\s+)?["'“‘]?$/i;
const ALL_AFTER = pattern(
  'i',
  String.raw`^["'”’]?[\s-]+(?:rated\s+)?(?:[a-z]+\s+)?(?:${PROVIDERS}|${PROVIDER})\s+${RULED}`,
);
/** "can intervene in colleges with an inadequate grade" */
const POWERS = pattern(
  'i',
  String.raw`\b(?:can|may|must|will|could|should|has\s+the\s+power\s+to|powers?\s+to|usually|normally|automatically|duty\s+to)\b[^.;,]{0,50}\b`,
  String.raw`(?:${PROVIDERS}|(?:any|an?|every|each)\s+(?:[a-z]+\s+)?${PROVIDER})\s+${HOLDING}`,
);
/** "two inadequate judgements mean" */
const OUTCOME_OF = pattern(
  'i',
  String.raw`^["'”’]?\s+(?:ofsted\s+)?(?:rating|grade|judge?ment|verdict|report)s?\s+(?:means?|triggers?|leads?\s+to|results?\s+in|requires?|automatically|usually|normally|can|must)\b`,
);
const CALLED_AFTER = pattern(
  'i',
  String.raw`^["'”’]?(?:\s+(?:grade|rating|judge?ment|label|category)s?)?\s+(?:(?:was|is|were|are|will\s+be|has\s+been|had\s+been|would\s+be|should\s+be|must\s+be|can\s+be|to\s+be)\s+`,
  String.raw`(?:(?:now|also|only|to\s+be|being|later|then|previously)\s+)*(?:called|known\s+as|renamed|replaced|scrapped|abolished|dropped|defined|reserved|retired|axed|split|intended|described\s+as|given\s+(?:to|when|where|if)|awarded\s+(?:to|when|where|if)|used\s+(?:when|where|to|if))`,
  String.raw`|(?:does\s+not\s+|doesn[’']t\s+|did\s+not\s+)?(?:means?|meant)\s+(?!to\s+(?:a|the|be)\b)|describes\s|refers\s+to|stands\s+for|replaces\s|remains?\s+(?:\w+\s+){0,2}(?:rare|unusual|common|elusive)|should\s+not\s+mean)`,
);
const CALLED_BEFORE = pattern(
  'i',
  String.raw`\b(?:renamed|known\s+as|(?:was|were|is|are|be|now|previously|formerly|originally)\s+called|replac\w+\s+(?:by|with)|(?:scrapp|abolish|axing|axed|ditch|retir|drop(?:ped|ping))\w*\s+(?:the|its|of)`,
  String.raw`|definitions?\s+of|meaning\s+of|(?:thresholds?|bar|criteria|descriptors?)\s+(?:for|of)|equivalent\s+(?:to|of)|short\s+for)\s+(?:an?\s+|the\s+)?["'“‘]?$`,
);
const BETWEEN = pattern(
  'i',
  String.raw`\b(?:difference|gap|line|boundary|distinction|dividing\s+line|step)s?\s+between\b[^.;]{0,50}$`,
  String.raw`|\b(?:separates?|separating|distinguish\w*|divides?)\b[^.;]{0,40}$`,
);
const ASKED =
  /^["'“‘]?(?:(?:so|and|but|q\.?|\d+\.)[,:]?\s+)?(?:what|is|are|does|do|how|why|should|can|could|would|who|isn[’']t)\b.*\?["'”’]?$/i;
const COPULA_BEFORE =
  /\b(?:is|are|was|were|be|been|being|remains?|rated|judged|graded|deemed|found)\s+(?:as\s+|to\s+be\s+)?["'“‘]?$/i;
/** Somebody's own grade, whatever is said of it next. */
const HELD_BEFORE =
  /\b(?:is|are|was|were|be|been|being|remains?|rated|judged|graded|deemed|found|our|its|their|his|her|my|this|that|[a-z]+[’']s?)\s+(?:as\s+|to\s+be\s+|overall\s+|new\s+|latest\s+)?["'“‘]?$/i;
const ARTICLE_BEFORE = /\b(?:an?|the)\s+["'“‘]?$/i;
const QUOTED_BEFORE = /["'“‘]$/;
const PROVIDER_AFTER = pattern('i', String.raw`^["'”’]?[\s-]+(?:rated\s+)?(?:[a-z]+\s+)?${PROVIDER}\b`);
/** "met or not met", "met/not met" */
const BOTH = /\bmet["'”’]?\s*(?:or|and|\/)\s*["'“‘]?not\s+met\b/i;

/** "Schools get a lot of support after an inadequate" */
const AFTER_ONE = /\b(?:gets?|is|are|can|will|may|needs?|have|often|usually)\b[^.;]{0,60}\bafter\s+an?\s+["'“‘]?$/i;

/** A question about the grade as such: "What does 'needs attention' mean?" */
function isAskedFor(text: string, before: string, after: string): boolean {
  if (
    !ASKED.test(text) ||
    COPULA_BEFORE.test(before.replace(/^["'“‘]?(?:is|are)\s/i, '')) ||
    PROVIDER_AFTER.test(after)
  )
    return false;
  return QUOTED_BEFORE.test(before) || ARTICLE_BEFORE.test(before) || /^["'“‘]?(?:is|are)\s+["'“‘]?$/i.test(before);
}

/** A grade spoken of as a point of the scale, or of all who hold it: nobody in particular has it. */
export function isGeneral(text: string, before: string, after: string): boolean {
  if (BOTH.test(text) || AFTER_ONE.test(before)) return true;
  if (KIND_BEFORE.test(before) && KIND_AFTER.test(after)) return true;
  if (ALL_BEFORE.test(before) && (ALL_AFTER.test(after) || /^["'”’]?\s+means\s/i.test(after))) return true;
  if (POWERS.test(before)) return true;
  if (OUTCOME_OF.test(after) && !HELD_BEFORE.test(before)) return true;
  if (CALLED_BEFORE.test(before) || BETWEEN.test(before)) return true;
  return (CALLED_AFTER.test(after) && !HELD_BEFORE.test(before)) || isAskedFor(text, before, after);
}
