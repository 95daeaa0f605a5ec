import { SentencePattern, sentencePattern } from '../literals/sentence-pattern';

/** Whoever can be told what to do. */
const PARTY =
  '(?:(?:local area )?partnership|(?:local )?authorit(?:y|ies)|councils?|leaders?|managers?|governors?|trustees|governance' +
  '|schools?|colleges?|academ(?:y|ies)|providers?|settings?|nurser(?:y|ies)|homes?|agenc(?:y|ies)|trusts?|boards?|partners' +
  '|staff|teachers|tutors|practitioners|carers|registered (?:persons?(?:\\(s\\))?|managers?|providers?)|practice|services?' +
  '|police|health|government|ministers|departments?|(?:health and )?social care|education|commissioners|cabinet' +
  '|committee|officers|director|principal|head ?teacher|parliament|system|law|rules?|trainers?|employers?|ICBs?|NHS|this)';
/** "They" and "it" are parties only where a clause begins, not in "the skills they need to learn". */
const PRONOUN = '(?:^|[,;“"‘] ?|that |and |says? |said )(?:they|it)';
const OBLIGED =
  '(?:must(?! have (?:been|known|had|felt|seen|thought))|should(?! have (?:been|had|done|told|received|known|got|seen))|needs? to|ought to|(?:is|are) required to|(?:is|are) asked to)';

/** "Leaders should …", "the council must …" */
export const MUST = new SentencePattern(
  'i',
  `(?:\\b${PARTY}\\b[^.;:“”"]{0,60}?|\\b(?:ofsted|regulator|inspectorate|watchdog)(?: (?:also|now|in future))?|${PRONOUN}[^.;:“”"]{0,20}?) ${OBLIGED}(?=\\s+[“"‘']?[a-z])`,
);
/** The same in reported speech, and as a lack: only where somebody says it. */
export const NEEDED_TO = new SentencePattern(
  'i',
  `\\b${PARTY}\\b[^.,;:“”"]{0,40}? (?:needed to|ha(?:s|ve|d) to (?!be\\b)|(?:is|are|was|were) (?:now )?expected to (?!report|return|announce|rise|fall|take|decide|be\\b)(?=[a-z])|would benefit from|could do more to|needs? (?:clearer|better|stronger|greater|further|more|firmer|sharper))\\b`,
);
const TOLD = '(?:told|ordered|urged|instructed|advised|directed|asked|called (?:up)?on|warned)';
/** "was told to strengthen", "Ofsted has called on the council to cut" */
export const TOLD_TO = new SentencePattern(
  'i',
  `\\b${PARTY}\\b[^.;:“”"]{0,40}? (?:was|were|been|is|are) (?:also |now )?${TOLD} (?:by [a-z]+ )?to (?!comment|leave|expect|hear|wait)(?=[“"‘']?[a-z])` +
    `|\\b(?:inspectors?|ofsted|inspectorate|watchdog|hmci|report|letter|review|committee|members) (?:has |have |also |now )?(?:(?:asks?|asked|requests?|requested) that |(?:${TOLD}|requires?|asks?|orders?|urges?|requested)` +
    ` (?:the |its |all |every )?(?:[\\w’'-]+ ){1,6}?to (?=[“"‘']?[a-z]))` +
    `|\\b(?:told|informed|reminded|warned) (?:the |its |all |every )?(?:[\\w’'-]+ ){1,5}?(?:that )?(?:it|they|he|she) (?:must|should|needs? to|ha(?:s|ve|d) to)\\b` +
    `|\\b(?:inspectors?|ofsted|inspectorate|watchdog|report|letter|review) (?:has |have |also )?(?:suggest(?:s|ed)?|propos(?:es|ed)|advis(?:es|ed)) that [^.;:“”"]{2,60}? (?:should|could|might|considers?)\\b` +
    `|\\b(?:inspectors?|ofsted|inspectorate|watchdog|report|letter|review|committee) (?:also )?(?:wants?|wanted|expects?|expected|would like) (?:the |its |to see |all |every )(?:[\\w’'-]+ ){1,6}?(?:to )?(?=[a-z])` +
    `|\\b${PARTY}\\b[^.;:“”"]{0,40}? (?:was|were|(?:has|have) been) given (?:until [\\w ]{3,20}|(?:\\w+ ){1,2}(?:days|weeks|months)) to (?=[a-z])` +
    `|^["“‘']?[^.;:]{0,60}\\b${PARTY} (?:told|ordered|urged|instructed|warned) to (?!comment|leave|expect|hear|wait)(?=[“"‘']?[a-z])`,
);
export const NEEDED = sentencePattern(
  'i',
  String.raw`\b(?:(?:further|more|greater|continued|additional|urgent|swift|immediate) (?:work|development|action`,
  String.raw`|improvements?|progress|focus|attention|training|support|challenge)\b[^.;]{0,40}\b(?:is|are|was`,
  String.raw`|were) (?:still )?(?:needed|required|necessary)`,
  String.raw`|it is (?:also )?(?:essential|important|imperative|crucial|vital|critical) that (?!you\b|we\b|i\b)`,
  String.raw`|there (?:should|must|needs? to|needed to|ought to) be|it (?:is|was) (?:high )?time (?:for|that)`,
  String.raw`|(?:recommendation|priority|task|next step|first step) (?:is|was|must be|should be) (?:that|to|for)`,
  String.raw`|there (?:is|was|remains) (?:an? )?(?:\w+ )?need (?:to|for)|(?:call(?:s|ed|ing)?|press(?:es|ed|ing)?) for (?:an? |the )?(?:urgent|better|clear(?:er)?|national|independent|new|swift|faster|tougher|stronger|full|reform|action|greater)`,
  String.raw`|areas? (?:of practice )?(?:(?:that|which) (?:need|require)s? to be improved|(?:highlighted`,
  String.raw`|identified) for improvement) (?:include|were|are)`,
  String.raw`|(?:recommends?|recommended|asks?|asked|requests?|requested|instructed) that`,
  String.raw`|notice that it must|(?:should|must|needs? to) be (?:urgently |now )?(?:improved|strengthened|reviewed|addressed|prioritised|changed|tackled|reformed|scrapped`,
  String.raw`|fixed|resolved|revised|tightened|clarified|rewritten|widened|funded|speeded up|made (?:a priority|clearer|easier)|put right|given (?:more|priority)|supported to))\b`,
);
/** Before the words of duty: the duty is somebody's knowledge, a child's need, the law's or a condition. */
export const NO_DUTY = sentencePattern(
  'i',
  String.raw`\b(?:but|although|while|whilst|if|whether|when|because|unless|know|knows|understand|understands|learn|learns|clear)\b`,
  String.raw`|\b(?:that they|which|who|whom|what|where|how|why|actions that|(?:areas|things|steps|changes|improvements) (?:that )?(?:they|it|leaders))\b`,
  String.raw`|^["“‘']?(?:as (?!a result|part|well)[a-z]+|pupils|children|learners|parents|visitors|applicants|users|members of) |\b(?:may|might|do(?:es)? not|no) need`,
);
/** "the knowledge that pupils should learn": their duty is not the party's. */
export const ANOTHERS =
  /(?<!^|\b(?:that|and|says?|said),?) (?:they|it|people|you) (?:also |still |now )?(?:must|should|needs?|ought)\b|\b(?:pupils|children|learners|apprentices|young people|families) (?:also |still |now )?(?:must|should|needs?|ought)\b/i;
/** A weakness that its own clause bids to mend: "…, which the partnership must address urgently". */
export const MUST_ADDRESS = new SentencePattern(
  'i',
  `\\b(?:which|that) (?:the |its )?(?:[\\w’'-]+ ){0,3}?${PARTY} (?:must|should|needs? to) (?:\\w+ )?(?:address|tackle|resolve|improve|put right)\\b`,
);
/** A rule for everybody, not advice to somebody. */
export const GENERAL = sentencePattern(
  'i',
  String.raw`^["“‘']?(?:every|all|any|each|no|providers|schools|colleges|nurseries|children[’']s homes|childminders|councils|local authorities|teachers)\b(?!.{0,80} (?:must|should|needs? to) (?:now|urgently|do more)\b)`,
);
export const IMPERATIVE = sentencePattern(
  'i',
  String.raw`^(?:as a matter of urgency, |further |urgently |with partners, )?(?:ensure|review|improve|implement`,
  String.raw`|increase|develop|embed|strengthen|undertake|take (?:steps|action|immediate)|collate|continue to|monitor`,
  String.raw`|provide|establish|reduce|secure|raise|make sure|work with|evaluate|address|accelerate|tackle|prioritise|extend`,
  String.raw`|clarify|put in place|complete|produce|consolidate|introduce|build on|promote|update|audit|expedite`,
  String.raw`|refine|enhance|maintain|take robust action|sharpen|recruit and`,
  String.raw`|consider)\b(?! (?:of|for|in|from|is|was|are|by|your|our)\b|:)(?! [a-z]+ (?:is|are|was|were|has|have|do|does)\b)`,
);
/** What a meeting resolves that others shall do; to note, to thank and to approve asks nobody for anything. */
export const RESOLUTION = sentencePattern(
  'i',
  String.raw`^(?:RESOLVED|RECOMMENDED|AGREED)?:? ?(?:to recommend\b|that\b[^.;]{0,120}?\b(?:be (?!noted|approved|received|thanked|excluded|agreed|accepted|adopted|endorsed|confirmed|welcomed|signed|appointed|elected|congratulated|deferred|held|re-?elected|the\b|an?\b)[a-z]+(?:ed|ought|ewritten|iven|ent|ade|et up)`,
  String.raw`|provides?|receives?|brings?|writes?|ensures?|undertakes?|prepares?|continues? to|considers?|publish(?:es)?)\b)`,
);
/** An item of a list of recommendations, as committees put it: what shall be, unless it is only to be noted. */
export const ITEM_THAT = sentencePattern(
  'i',
  String.raw`^(?:(?:R|rec(?:ommendation)? )?\d+(?:\.\d+)*[.):]? )?that (?!(?:[\w’'-]+ ){1,5}?(?:be )?(?:notes?|noted|thanks?|thanked|welcomes?|welcomed|receives? the (?:report|letter))\b)[a-z]`,
);
export const RECOMMENDED = sentencePattern(
  'i',
  String.raw`\b(?:it was |committee |panel |members |board |we )(?:also |further )?(?:recommend(?:s|ed)?|requested|asked) that\b`,
);
/** Announces a list and says nothing else. */
export const LEAD_IN =
  /\b(?:should|must|needs? to|required to|to|following (?:actions?|steps|areas|things|requirements)|things|areas|points|actions|steps|matters|requirements|were|are|is|include|includes|including|action|(?:recommends?|recommended|asks?|asked|suggests?|suggested) that):$|\b(?:requirements|actions|recommendations|improvements|things|steps)\b[^.:]{0,30}:$|^.{1,40}:(?<!that:)(?<!by:)$|^(?:the|this) [a-z ]{2,60} (?:should|must|needs? to)$/i;
