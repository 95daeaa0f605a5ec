import { sentencePattern } from '../literals/sentence-pattern';

/**
 * What a sentence is about and how it speaks, as far as single words tell. None of them decides: each is weighed
 * (finding-weights.json). Whose weight is high is shown to the reader as the reason.
 */
export const CUES = {
  /** Inspectors' own doings. */
  action: sentencePattern(
    'i',
    String.raw`\b(?:inspectors?|ofsted|they|hmi|we|i|(?:inspection )?team)\b[^.]{0,30}\b(?:carried out|visited|looked at`,
    String.raw`|talked to|spoke (?:to|with)|met (?:with)?|evaluated|considered|will (?:return|visit|carry)|reviewed`,
    String.raw`|sampled|scrutinised|conducted|undertook|observed (?:a|the|\d+|lessons)|took (?:into )?account`,
    String.raw`|held (?:discussions|meetings)|examined|checked (?:the|a)|listened to|toured|called the|arrived|read \d+)\b|\bofsted (?:has |have )?published\b`,
  ),
  method: sentencePattern(
    'i',
    String.raw`^(?:this (?:letter|report|visit|inspection|statutory guidance|release|section|page)\b.{0,40}\b(?:summarises`,
    String.raw`|evaluates?|looked|focused|considers?|sets? out|was (?:carried|an?|the|undertaken)|contains|covers)`,
    String.raw`|the (?:focus|scope|purpose) of (?:this|the)|the (?:inspectors|inspection team) (?:was|were)`,
    String.raw`|(?:a full|full) descriptions? of|the findings in (?:the|this) report|it is ofsted[’']s expectation`,
    String.raw`|even where the report|the inspectorates|we (?:anticipate|expect)|a multi-agency inspection`,
    String.raw`|the areas for improvement have been|the next (?:full )?|ofsted will|inspectors will`,
    String.raw`|the (?:last|previous|latest) (?:full )?(?:inspection|visit)\b.{0,80}\b(?:was|took place|focused)`,
    String.raw`|(?:the )?(?:full )?report (?:was|is|can be|published|comes)|inspection dates?|lead inspector|you can find`,
    String.raw`|for more information|if you (?:are|have|would|disagree|think)|please|contact (?:us|details|number|:)`,
    String.raw`|the office for standards|you (?:may|can)\b|to view this|to (?:book|receive|find)|this publication|it regulates`,
    String.raw`|interested in our|© |any (?:enquiries|queries)|(?:crown )?copyright|we (?:use|want|have recently|carried)`,
    String.raw`|all inspection judgements|ofsted (?:inspects|regulates|is (?!urging|calling|asking|concerned|worried|expected))|i (?:am|would|write)|following (?:my|our) visit`,
    String.raw`|(?:click|read more|subscribe|sign up)\b)`,
  ),
  background: sentencePattern(
    'i',
    String.raw`^(?:there (?:have|has) been (?:a |recent |some )*changes? (?:to|in|of)\b`,
    String.raw`|.{2,90} (?:(?:was|is|are) the responsibility of|(?:was|is|are) commissioned by|commissions`,
    String.raw`|is (?:jointly )?responsible|are (?:jointly )?responsible|maintains? a list)\b`,
    String.raw`|overseen by\b|this is to provide\b|.{0,60}\bis the \d`,
    String.raw`|the (?:local authority|council|school|college|provider) (?:operates|uses (?:the|no|one|two|three|four|five|six|seven|eight|nine|\d+))|it has \d|last inspected)`,
  ),
  /** A definition or a descriptor of the scale, not of this provider; a footnote. */
  definition: sentencePattern(
    'i',
    String.raw`^(?:(?:in )?an? (?:outstanding |good |inadequate )?(?:local authority|lscb|board|provider|school|home`,
    String.raw`|college) (?:(?:that|which) )?(?:is|requires?|leads?|meets?)\b|\d{1,2} (?=[a-z])`,
    String.raw`|(?:outstanding|good|adequate|inadequate|requires improvement): |all (?:\w+ ){1,3}(?:providers|schools) must)`,
  ),
  /** The law and the kind of inspection: on what authority it was done. */
  legal: sentencePattern(
    'i',
    String.raw`\b(?:section \d+|Act \d{4}|regulations?|(?:routine|graded|ungraded|full|short) (?:inspection|visit)|this inspection`,
    String.raw`|(?:was|were|ofsted) (?:last )?inspected|inspection (?:was|took))\b`,
  ),
  demography: sentencePattern(
    'i',
    String.raw`\b(?:population|(?:most|least) deprived|live in poverty|poverty|low incomes?|under the age of|ethnic(?:ity)?|free school meals`,
    String.raw`|first language|number of (?:children|homes|providers|places|inspections|referrals)|registered providers|lone parents)\b`,
  ),
  /** What an institution is: its size, kind, owner and offer. */
  institution: sentencePattern(
    'i',
    String.raw`\b(?:runs? \d|operates|employs|caters? for|provides? (?:care|places) for|cares for (?:up to )?\d|offers? (?:courses`,
    String.raw`|places|\d)|is (?:privately )?(?:owned|located|situated|based|part of|registered|smaller|larger|open (?:from|all|between|Monday|for))\b`,
    String.raw`|registered (?:in|with)|(?:there (?:are|were)|has|with|trains)(?: just over| around| about)? \d|on (?:the (?:school )?)?roll|opened in|opening hours`,
    String.raw`|an? (?:\w+ )?school (?:for|in)|lived? (?:in|at) the home|living (?:in|at) the home|campuses)\b`,
  ),
  biography: sentencePattern(
    'i',
    String.raw`\b(?:became (?:the )?(?:interim|acting|head|director|chief|principal|leader)|took (?:over|up (?:her|his|their))`,
    String.raw`|joined (?:the|from|in)|retired|stepped down (?:as|from (?:the|her|his|their) (?:role|post|job))|resigned|previously worked|been in post|(?:was|were|been) appointed`,
    String.raw`|has appointed|quit|served as|by suicide|was deputy|was sent home)\b`,
  ),
  event: sentencePattern(
    'i',
    String.raw`\b(?:(?:was|were|been|is|are|be) (?:re-?)?(?:published|launched|founded|elected|formed|opened|registered|inspected`,
    String.raw`|closed|approved|deferred|agreed|issued|excluded)|took place|came into force|has published|have been asked|(?:the|this|next|last) meeting`,
    String.raw`|balloting|ballot|petition|protest\w*|campaign\w*|founded|lodged|statutory direction|inspection (?:was|took)`,
    String.raw`|had reports|no inspection reports|lifted|(?:reading|studying|considering|reviewing) the (?:report|findings|letter)|announced|accused|appointed (?:in|as|last))\b`,
  ),
  future: sentencePattern(
    'i',
    String.raw`\b(?:will|would|plans? to|is to|are to|due to (?:be|start|return)|going to|intends?|aims?|hopes?|hope|expected to`,
    String.raw`|by 20\d\d|ambition|look(?:ing)? forward|determined to|committed to|target was)\b`,
  ),
  feeling: sentencePattern(
    'i',
    String.raw`\b(?:thank\w*|delighted|thrilled|pleased|proud|welcom(?:e|es|ed)|grateful|sorry|saddened|apologis\w+`,
    String.raw`|congratulat\w+|disappoint\w+|(?:top |our |a )priority|tribute|would like|want(?:s|ed)? to|fully accept`,
    String.raw`|accepts? the|take .{0,20}seriously|must|should|let[’']s|we know|difficult reading|declined|approached)\b`,
  ),
  doing: sentencePattern(
    'i',
    String.raw`\b(?:taken? (?:\S+ )?(?:steps|action)|steps were taken`,
    String.raw`|(?:have|has|had) (?:already |also |now |since )?(?:been )?(?:established|set up|put in|appointed|introduced|launched`,
    String.raw`|invested|recruited|brought in|created|started|begun|made (?:\S+ )?changes|asked|retrained|taken a)|drawn? up)\b`,
  ),
  effect: sentencePattern(
    'i',
    String.raw`\b(?:resulting|led to|leading to|which means|so that|as a result|helping|meaning|improv\w+|reduc\w+|fell|fallen)\b`,
  ),
  firstPerson: sentencePattern('', String.raw`\b(?:[Ww]e|[Oo]ur|I|[Mm]y|us)\b`),
  address: sentencePattern('i', String.raw`\b(?:you|your|please|click|cookies?|website|visit us|call (?:the|us))\b`),
  asking: sentencePattern(
    'i',
    String.raw`\b(?:asked (?:how|what|why|whether|when|if|about)|in response to a question|circulate|introduced the report|to receive (?:a|the)|set out the outcome|work programme|target (?:was|is)|received (?:a|the) report|agreed (?:to|that)`,
    String.raw`|thanked|no urgent|apologies|declarations?|correct record|work programme|agenda)\b`,
  ),
  change: sentencePattern(
    'i',
    String.raw`\b(?:improved|improving|fell|fallen|falling|rose|risen|rising|reduc(?:ed|ing)|increas(?:ed|ing)|declined`,
    String.raw`|deteriorated|worsened|slumped|dropped|halved|doubled|slipped|grew|grown|weakened|strengthened|got (?:worse|better))\b`,
  ),
  degree: sentencePattern(
    'i',
    String.raw`\b(?:too (?:many|few|often|much|long|late|slow(?:ly)?|high|low|little|variable)|not (?:always|all|yet|enough`,
    String.raw`|consistently|sufficiently|effectively|routinely|well|been|have|know|do|check)|(?:almost|nearly) all|rarely|usually`,
    String.raw`|consistently|always|routinely|typically|never|often|generally|increasingly|without|unable)\b`,
  ),
  share: sentencePattern(
    'i',
    String.raw`\b(?:most|many|some|few|several|a (?:small |significant )?(?:minority|number|proportion)|the (?:vast |large )?majority|every|no)\b`,
  ),
  follows: sentencePattern(
    'i',
    String.raw`^["'“‘]?(?:as a result|this (?:means|leads|results|helps|leaves|has|is|ensures|can)|consequently|therefore|however`,
    String.raw`|but|for example|despite|these|also|in addition|additionally|furthermore|similarly|elsewhere|although|while)\b`,
  ),
  practice: sentencePattern(
    'i',
    String.raw`\b(?:children|pupils|students|learners|apprentices|young people|care leavers|babies|families|staff|teachers|teaching|tutors`,
    String.raw`|leaders|managers|governors|trustees|social workers|practitioners|(?:foster )?carers|personal advisers|plans|planning`,
    String.raw`|assessments|supervision|caseloads|practice|oversight|safeguarding|behaviour|attendance|curriculum|lessons?`,
    String.raw`|reading|support|visits|decisions|thresholds|records|recording|audits|morale|turnover|leadership|provision`,
    String.raw`|relationships|outcomes|training|workshops|bullying|medicines|checks)\b`,
  ),
  aboutInspection: sentencePattern(
    'i',
    String.raw`^["'“‘]?(?:the |this |its |an? |in (?:the|its|their) |following (?:the|an?) )?(?:[a-z’'-]+ ){0,2}?(?:inspections?`,
    String.raw`|inspectors?|ofsted|reports?|letter|watchdog|inspectorate|grades?|judgements?|framework)\b`,
  ),
  inspecting: sentencePattern('i', String.raw`\b(?:inspections?|inspectors?|inspected|ofsted|inspectorate|watchdog)\b`),
  only: sentencePattern(
    'i',
    String.raw`\b(?:only|just (?:\w+ )?(?:\d|one|two|three)|fewer than|less than|as few as|just under|still)\b`,
  ),
  scheme: sentencePattern(
    'i',
    String.raw`\b(?:(?:old|new|previous|revised) (?:judge?ments?|grades?|gradings?|rankings?|framework|system|report cards?|regime|scheme)`,
    String.raw`|corporate strategy|how (?:we|it|inspectors) (?:will )?(?:inspect|report|carry)|(?:rating|grading|inspection) (?:system|regime|methods|framework)`,
    String.raw`|single[- ]word|one- or two-word|new-style|five-point|colou?r-coded|minimum requirements|compared with earlier)\b`,
  ),
  grading: sentencePattern(
    'i',
    String.raw`\b(?:rated|judged|graded|downgraded|upgraded|ratings?|judge?ments?|grades?|inspected|resulted in)\b`,
  ),
  dated: sentencePattern(
    '',
    String.raw`\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}|(?:19|20)\d\d)`,
    String.raw`|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)`,
    String.raw`|(?:on|last) (?:Monday|Tuesday|Wednesday|Thursday|Friday|week|month)|[Ii]n (?:19|20)\d\d)\b`,
  ),
  compared: sentencePattern(
    'i',
    String.raw`\b(?:national(?:ly)?|compared (?:with|to)|than (?:in|at|last|others|similar|private)|(?:above|below) (?:the )?average|in line with)\b`,
  ),
  passive: sentencePattern(
    'i',
    String.raw`\b(?:praised|criticised|credited|commended|described|said|found|noted|highlighted|recognised) (?:for|as|to|that|with)\b`,
  ),
  state: sentencePattern(
    'i',
    String.raw`\b(?:is|are|was|were|has|have|had|been|do|does|did|remains?|[’'](?:ve|re|s|m))\b`,
  ),
} as const;

export type CueName = keyof typeof CUES;
export const CUE_NAMES = Object.keys(CUES) as readonly CueName[];

/** Words of an official's praise put aside, a part of the sentence in quotation marks. */
export const QUOTED_WORDS = sentencePattern('', String.raw`[“"][^”"]{3,}[”"]|‘[^’]*\s[^’]*\s[^’]*’`);
