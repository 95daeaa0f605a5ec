import { SentencePattern, sentencePattern } from '../literals/sentence-pattern';

/**
 * How news, minutes and statements ask for something: not only of those whom a report addresses, and in many more words.
 * A report says "should" of its own; here somebody else than the provider must be speaking.
 */

/** Who is asked: named, meant by a pronoun, or called by what it is. */
const ASKED =
  "(?:us|it|them|(?:the |its |their |all |every |each |some |more |other |local |both )?(?:(?!(?:to|that|what|how|of|who) )[\\w’'-]+ ){0,4}?" +
  '(?:councils?|authorit(?:y|ies)|partnerships?|partners|leaders?|managers?|governors?|trustees?|schools?|colleges?|academ(?:y|ies)|providers?' +
  '|nurser(?:y|ies)|homes?|trusts?|boards?|agencies|staff|teachers|government|ministers?|ofsted|inspectorates?|departments?|dfe|icbs?|nhs|cabinet' +
  '|committee|officers?|director|principal|head ?teacher|secretary|police|parliament|mps?|meetings?))';
/** "They asked us to sharpen", "calls on ministers to publish", "would like the council to visit". */
export const ASKS_TO = new SentencePattern(
  'i',
  `\\b(?<!not )(?:asks?|asked|asking|urg(?:es|ed|ing)|tells?|told|orders|ordered|instruct(?:s|ed)|advis(?:es|ed)|direct(?:s|ed)|press(?:es|ed)` +
    `|challeng(?:es|ed)|remind(?:s|ed)|requires?|required|wants?|wanted|would like|encourag(?:es|ed)|expects?` +
    `|(?:is |are |were |was |again )?call(?:s|ed|ing)? (?:up)?on) (?:also )?${ASKED}(?: (?:at|in|of|across|from) [\\w’' -]{3,25}?| urgently| now| also)? to (?!last|comment|leave|expect|hear|wait|tell|be aware|attend|join|think|work out)(?=[“"‘']?[a-z])`,
);
/** Whoever is told by the provider or tells it inside is part of its own plans. */
export const OWN_ASKING = sentencePattern(
  'i',
  String.raw`\b(?:leaders|managers|staff|teachers|tutors|governors|headteacher|we|i|school|college|nursery|council|trust|provider)(?:[’']ve| have| has| had)? (?:also )?(?:asked|told|ask|tell|urged|advised|encouraged?|want|wanted|expect|required|challenged?)\b|\b(?:pupils|children|parents|learners|families|residents|patients)(?: \w+)? (?:are|were|was|is|had been|have been) (?:\w+ )?(?:told|asked|urged|advised|encouraged|expected|required)\b`,
);
/** "It was ordered to meet", "has been told to identify", "had to protect" under a notice. */
export const IS_TOLD = sentencePattern(
  'i',
  String.raw`\b(?!(?:she|who|staff|workers?|pupils|children|parents|families|residents|mother|woman|man|boy|girl|teachers?|members?|one|you|people|we|i)\b)[a-z]+ (?:was|were|is|are|(?:has|have) been) (?:also |now |again |therefore )?(?:told|ordered|urged|instructed|advised|directed|asked) (?:by [\w’' ]{3,25} )?to (?!comment|leave|expect|hear|wait|do just|be\b|stay|go home|move|self)(?=[“"‘']?[a-z])`,
  String.raw`|\bhad to (?:submit|produce|draw up|send|write|publish)\b`,
);
/** "demanded more places", "repeats its call for", "calls for a national fund". */
export const DEMANDS = sentencePattern(
  'i',
  String.raw`\b(?:demand(?:s|ed|ing) (?:that|more|better|an?|the|urgent|immediate|action|answers? from)`,
  String.raw`|(?<!report |letter |the |growing |a )(?:call(?:s|ed)?|(?:is|are|was|were) (?:also |again )?calling|press(?:es|ed)|push(?:es|ed)|appeal(?:s|ed)|plea|lobbied) (?:again |now )?for (?!changes\b|one- |comment|help|calm|an? (?:vote|apology|resignation|debate|public meeting)\b|the (?:resignation|removal|sacking)\b|resignations|his|her|their|(?:the |an? )?(?:cabinet|leader|director|head)))`,
);
/** "One area for priority action was identified: …", "two areas for improvement, including …" */
export const AREAS = sentencePattern(
  'i',
  String.raw`\b(?:areas?|points?|priorit(?:y|ies)) (?:of practice )?(?:for|needing|in need of|that needs?) (?:further |priority )?(?:improvement|action|development|attention)\b[^.:;]{0,50}(?:: (?=\S)|,? including\b|,? such as\b)|\blist of what needs to (?:improve|change)\b[^.]{0,20}:|\brecommendations?\b[^.:;]{0,30}[,:] that\b|\bone recommendation, that\b`,
);
/** What is asked for stands in the subjunctive: "suggested that allowances be reviewed", "that staff give". */
export const ASKED_THAT = sentencePattern(
  'i',
  String.raw`\b(?:(?<!\b(?:research|figures|data|survey|evidence|study|analysis|polls?)\b[^.;]{0,40})suggest(?:s|ed)?|request(?:s|ed)|ask(?:s|ed)?|demand(?:s|ed)|propos(?:es|ed)|recommend(?:s|ed)?|insist(?:s|ed)|urged) that (?!(?:[\w’'-]+ ){1,8}?(?:is|are|was|were|has|have|had|will|would|did|do|does|can)\b|[^.;]{0,60}\b(?:congratulat|thanks|apologies))[a-z]|\basked for [^.;]{3,60} to be [a-z]+(?:ed|en)\b`,
);
/** Any subject, for a sentence that somebody else than the provider speaks. */
export const ANYBODY_MUST = sentencePattern(
  'i',
  String.raw`\b(?:must|should|ought to|(?<!\b(?:high|special|additional|complex|their|different|of|[a-z]+[’']s) )needs? to|(?:has|have) got to)(?: also| now| urgently)?(?:,[^,]{3,40},)? [“"‘']?(?!(?:never |not )?have (?!to\b|an?\b|the\b|more\b|better\b|access\b|clear|enough\b|to$)|take a moment|(?:not )?be (?:noted|compared|remembered|able|aware|proud|congratulated|open|ready|back|finished|complete|fine|ashamed)\b|know\b|say\b|stress\b|add\b|admit\b|wait\b|open\b|come as)[a-z]`,
);
/** Whose duty is no recommendation: what children learn, what readers are told, what one says of oneself. */
export const NOT_A_PARTY = sentencePattern(
  'i',
  String.raw`(?:^|[^a-z])(?:(?<!\b(?:every|no|each|all|about|of|for|with|by|from|against) )(?:pupils?|child|children|learners?|students?|apprentices|young people|famil(?:y|ies)|parents?|people|anyone|anybody|visitors|readers|residents|applicants|they|users|members|grades?|inspections?)|you|i|we|he|she|who|which|that|it|there|this|one)(?: all| also| still| now| really)? (?:must|should|ought|needs?|have got|has got)\b|\bwe\b[^,;]{0,60} needs? to\b`,
);
/** "We need a long-term plan", "what's needed is", "Alternative provision needs a register". */
export const LACKS = sentencePattern(
  'i',
  String.raw`\b(?:we|government|ministers|ofsted|schools|councils|services|provision|system|sector) (?:also |now |all )?needs? (?:an? |the |more |better |proper|clear|urgent|long|national|stronger|firmer)|\bwhat(?:[’']s| is) (?:really |now )?needed is\b|\bmore (?:needed|needs) to be done\b|\b(?:should|must) be (?:the|a) (?:[\w’'-]+ ){0,3}priority\b`,
);
/** A duty with nothing in it, for the grade has said as much; and what the law asks of everybody. */
export const SAYS_NOTHING = sentencePattern(
  'i',
  String.raw`\b(?:told|ordered|urged|instructed|warned) to (?:make (?:\w+ )?(?:changes|improvements?)|improve|act|do better|get better)(?: urgently| quickly| at once)?(?= (?:after|as|because|when|by|following|over)\b|[,.;]|$)`,
  String.raw`|\b(?:all|every|any) (?:[\w’'-]+ ){1,4}must (?:be (?:registered|inspected)|register|display)\b`,
);
