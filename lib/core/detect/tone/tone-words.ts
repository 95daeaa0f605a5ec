import { SentencePattern, sentencePattern } from '../literals/sentence-pattern';
import { pattern } from '../pattern';

/** Words that speak for a service, wherever nothing negates them. */
export const POSITIVE = sentencePattern(
  'i',
  String.raw`\b(?:effective(?:ly)?|effectiveness|strong(?:er|est|ly)?|good|better|best|excellent|outstanding`,
  String.raw`|exceptional(?:ly)?|positive(?:ly)?|improve[ds]?|improving|improvements?|well(?![- ](?:being|as\b))`,
  String.raw`|timely|prompt(?:ly)?|swift(?:ly)?|robust(?:ly)?|thorough(?:ly)?|comprehensive(?:ly)?|clear(?:ly)?`,
  String.raw`|appropriate(?:ly)?|skil(?:led|ful)(?:ly)?|committed|commitment|stable|stability|benefit(?:s|ed|ting)?`,
  String.raw`|safe(?:ly|r)?|purposeful(?:ly)?|sensitive(?:ly)?|responsive|child-cent(?:re|er)d|careful(?:ly)?`,
  String.raw`|quick(?:ly)?|success(?:es|ful|fully)?|supportive|accessible|approachable|mature|coherent`,
  String.raw`|constructive(?:ly)?|co-?ordinated|ambitious|high[- ](?:quality|expectations|aspirations)`,
  String.raw`|proactive(?:ly)?|collaborative(?:ly)?|understood|understand(?:s|ing)?|embedded|strengthen(?:ed|ing|s)`,
  String.raw`|enabl(?:es?|ed|ing)|regular(?:ly)?|routinely|accurate(?:ly)?|adequately|determined|aspirational|highly`,
  String.raw`|valued?|values|praised?|prais(?:es|ing)|welcomed|commended|impressive|impressed|progress|progressing`,
  String.raw`|reduced|reducing|confiden(?:t|tly|ce)|trusting|meaningful|nurturing|thoughtful(?:ly)?|tenacious(?:ly)?`,
  String.raw`|dedicated|passionate|innovative|happy|happily|listened|consistent(?:ly)?|suitabl[ey]|sufficient(?:ly)?`,
  String.raw`|enough|sharp|rapid(?:ly)?|warm|detailed|creative(?:ly)?|popular|polite|respectful|curious|resilient`,
  String.raw`|help(?:s|ed|ful|ing)?|support(?:ed|ing)?|easy|easily|experienced|expertise|richness|comfortable`,
  String.raw`|transformed|resilience|synergy|central|prioritised|difference|opportunities|thriv(?:e|es|ing)`,
  String.raw`|enjoy(?:s|ed)?|flourish(?:ing)?|respected|protect(?:s|ed|ing)?|safeguard(?:s|ed)`,
  String.raw`|right (?:help|support|service|level|time)|considered|identif(?:y|ies|ied|ying)|knows?|ensur(?:e|es|ing)`,
  String.raw`|works|work(?:ing)? (?:together|well|closely|hard|collaboratively)|actively|learn(?:ing)?|focus(?:ed)?`,
  String.raw`|fully|shared|determination|access|recognis(?:e|es|ed)|meets?|promot(?:es|ing)|establish(?:ed)`,
  String.raw`|demonstrat(?:es|ed)|immediate|available|constant|close(?:ly)|diverse|compassionate|sound|secure`,
  String.raw`|calm(?:ly)?|within (?:required |statutory |agreed )?timescales|evident|inspir(?:es|ing|ed)`,
  String.raw`|celebrat(?:e|es|ed)|exemplary|rigorous(?:ly)?|well-\w+|achiev(?:e|es|ed|ing)|build(?:s|ing)? on`,
  String.raw`|kept safe|feel safe|attend (?:well|regularly)|receives?|visited|allocated|offered|offering|wide range`,
  String.raw`|strengths?|matched to|tailored|proportionate|appreciate[sd]?|promising|settled|nurture[sd]?`,
  String.raw`|at the centre|aware of|raised the profile|steps to|paid to|lasting|maintained|worked hard|influence`,
  String.raw`|influencing|inclusive|welcoming|kind|caring|calm|orderly|fluent(?:ly)?|engaging|motivated|enthusias\w+`,
  String.raw`|progressed)\b`,
);

/** Words that speak against it. */
export const NEGATIVE = sentencePattern(
  'i',
  String.raw`\b(?:lack(?:s|ed|ing)?|absence of|need for (?:improvements?|change)|needs? to improve|too`,
  String.raw`|insufficient(?:ly)?|inadequate(?:ly)?|poor(?:ly|er|est)?|weak(?:ness(?:es)?|er|ly)?|delay(?:s|ed)?`,
  String.raw`|(?:often|too|sometimes|frequently|usually|very) late|risks? escalat\w+|persistent(?:ly)? absen\w+`,
  String.raw`|drift|fail(?:s|ed|ing|ures?|ings?)|fall(?:s|en)? short|fell short|inconsisten(?:t|tly|cy|cies)|limited`,
  String.raw`|slow(?:ly|er)?|shortfalls?|shortcomings?|gaps?`,
  String.raw`|(?:raised|serious|significant|key|major|widespread|remain) concerns?`,
  String.raw`|concerns? (?:about|over|remain|that|regarding)|concerned|missed|unable|instability|unstable`,
  String.raw`|deteriorat(?:e|es|ed|ion|ing)|declin(?:e[ds]?|ing)|wors(?:e|ened|ening)|overly`,
  String.raw`|over-?(?:optimistic|reliance|reliant|optimism)|unnecessar(?:y|ily)|backlogs?|disruptive|disruption`,
  String.raw`|difficult(?:y|ies)?|challenges|an? (?:\w+ )?challenge|underdeveloped|ineffective(?:ly)?`,
  String.raw`|less (?:well|effective|robust|consistent|clear|strong|positive|developed)|exposed to`,
  String.raw`|left (?:at|in|exposed|waiting|without|vulnerable)|leav(?:e|es|ing)\b`,
  String.raw`|high (?:staff )?(?:turnover|caseloads?|vacanc\w+)|unaddressed|unallocated|narrow|rarely|seldom`,
  String.raw`|sometimes|only recently|recently been implemented|yet to|yet improving|very new|still|issues?`,
  String.raw`|problems?(?![- ]solving)|pressures?|criticis(?:ed|es|m)|warn(?:s|ed|ing)?|unclear|unrealistic`,
  String.raw`|superficial|incomplete|out of date|overdue|fragile|struggl(?:e[ds]?|ing)|frustrat\w+|unmet|unsafe`,
  String.raw`|unsuitable|unregistered|unidentified|adverse(?:ly)?|negative(?:ly)?|detriment(?:al)?|harmful|crisis`,
  String.raw`|escalation|repeat(?:ed(?:ly)?)? (?:referrals?|contacts?)|dent`,
  String.raw`|(?:multiple|frequent|many|too many|repeated) changes|changes (?:of|in) social worker|removed`,
  String.raw`|stepped up again|subsequent episodes|repeated child|more work|more to do|more (?:needs|is needed)`,
  String.raw`|much (?:still )?(?:to do|remains)|much work|greater emphasis`,
  String.raw`|remains? (?:an? )?(?:significant |major )?(?:issue|concern|problem|difficulty|challenge|variable`,
  String.raw`|inconsistent|poor|weak)`,
  String.raw`|inappropriate(?:ly)?|loss|undermin\w+|hamper\w*|hinder\w*|impede\w*|shortages?|sporadic|patchy|ad hoc`,
  String.raw`|passive|reactive|confus\w+|unaware|isolated|excessive|unacceptabl\w+|turbulen\w+|compounded`,
  String.raw`|workload pressures|deficits?|misunderst\w+|ignored|overlooked`,
  String.raw`|low(?:er)? (?:level|rate|take-up|attendance|expectations|standards?)|below average`,
  String.raw`|should have (?:been|received|had)|impact(?:s|ed)? (?:adversely )?on their|has an impact on`,
  String.raw`|far-reaching consequences|at (?:known or potential )?risk of (?:further |significant |potential )?harm`,
  String.raw`|reduc(?:es|ed|ing) the (?:quality|ability|capacity|effectiveness|range)|long (?:waits?|waiting|delays?)`,
  String.raw`|wait(?:s|ed|ing)? (?:times?|lists?|years|months)|wait too|persistent absence|bull(?:y|ied)|disrupt\w*`,
  String.raw`|hampered|neglected|harmed|breach(?:es|ed)?|not met|inequit\w+|inequality|under-?represented|very short`,
  String.raw`|only (?:met|once|been in (?:post|place))|remains? low|militat\w+|breakdowns?|broken down|unlawful`,
  String.raw`|unqualified|complacen(?:t|cy)|unsupervised|miss(?:es|ing)? (?:\w+ )?opportunit\w+|let down|lost (?:trust|faith|touch)`,
  String.raw`|unchecked|unreported|disagree|riot|truan\w+|swearing|brawl\w*|slump\w*|plummet\w*|plung\w+|chaotic`,
  String.raw`|haphazard|uneven(?:ly)?|vague|dull|undemanding|lags? behind|short of|forced to|damning|slammed|branded`,
  String.raw`|overwhelmed|overstretched|unmanageable|worr(?:y|ied|ying)|danger(?:ous)?|could be (?:made|clearer|better)`,
  String.raw`|would (?:be|have been) (?:\w+ )?(?:clearer|improved|better)|weakened|harder|solo|wrong(?:ly)?|unhappy|shabby)\b`,
);

/** Words that say both at once. */
export const UNEVEN = sentencePattern(
  'i',
  String.raw`\b(?:variab(?:le|ility)|var(?:y|ies|ied) (?:across|between|too|in|considerably|widely|significantly)`,
  String.raw`|varies|mixed (?:picture|progress|quality)|uneven|inconsistent experiences`,
  String.raw`|for some .{3,60} but not (?:for )?(?:all|others))\b`,
);

/** Things that are sad and no fault of the service: the children it is for, and what it is there to meet. */
export const TOPIC = sentencePattern(
  'i',
  String.raw`\b(?:(?:who|that|which) (?:are|is|were|may be|have been) (?:[a-z-]+ )?(?:at risk(?: (?:of`,
  String.raw`|from) (?:(?:significant|sexual|criminal|child|domestic|serious|further) )*[a-z-]+(?: (?:and`,
  String.raw`|or) [a-z-]+)?)?|unable to live(?: with [a-z]+ [a-z]+)?|concerned(?: about [a-z ]{0,20})?|vulnerable`,
  String.raw`|victims|missing|affected by [a-z]+|exposed to [a-z]+(?: abuse| violence)?|experiencing [a-z]+`,
  String.raw`|struggling|exploited)`,
  String.raw`|(?:children|people|those|pupils|families|young people|being|of|group) at (?:known or potential `,
  String.raw`|significant |high )?risk (?:of|from) (?:(?:significant|sexual|criminal|child|domestic|serious`,
  String.raw`|further) )*[a-z-]+(?: (?:and|or) [a-z-]+)?`,
  String.raw`|exposure to (?:domestic )?(?:abuse|violence)|difficulties in their lives`,
  String.raw`|levels? of (?:need|deprivation|risk)|special educational needs|in need|no need for`,
  String.raw`|need for (?:statutory|social|additional)`,
  String.raw`|concerns (?:about|that|for) (?:a child|children|the child|their|whose)|risks (?:to|they|of|and)`,
  String.raw`|not in education|no further action|issues? of|out-of-hours|closed (?:cases|to)|contextual`,
  String.raw`|mental ill[- ]health|challenging (?:behaviour|circumstances)|poverty|strengths and (?:weaknesses|areas (?:for|of) \w+)|no longer uses)\b`,
);

/** Turns round what follows it. */
export const NEGATOR = sentencePattern(
  'i',
  String.raw`\b(?:not(?! only\b| just\b)|never|no|none|neither|nor|without|cannot|few|nobody|little|hardly|unable to`,
  String.raw`|insufficient(?:ly)?)\b|n[’']t\b`,
);

/** Deals with the trouble that follows it. */
export const REMEDY = sentencePattern(
  'i',
  String.raw`\b(?:prevent(?:s|ed|ing)?|reduc(?:e[ds]?|ing|tion in)|avoid(?:s|ed|ing)?|address(?:es|ed|ing)?`,
  String.raw`|tackl(?:e[ds]?|ing)|minimis\w+|overcome|resolv\w+|free from|know(?:s)? what|identif(?:y|ies|ied|ying)`,
  String.raw`|recognise[sd]?|explor(?:e[ds]?|ing)|understand(?:s|ing)?|understood|respond(?:s|ed|ing)?|bear down`,
  String.raw`|manag(?:e[ds]?|ing)|challeng(?:e[ds]?|ing)|mitigat\w+|despite|rather than|quick to`,
  String.raw`|learn(?:s|ed|ing|t) from|where|instead of|cop(?:e|ing) with|focused on|strengthened|improved from)\b`,
);
export const TROUBLE = pattern(
  'i',
  String.raw`^(?:issues?|problems?|difficult\w+|challenges|an? (?:\w+ )?challenge|concern\w*.*|crisis|poor\w*`,
  String.raw`|inconsisten\w+|weakness\w*|delay\w*|drift|gaps?|shortcomings?|shortfalls?|deficits?|unsafe|missed|struggl\w+|fail\w*|fall\w*|wrong|danger\w*|worr\w+|declin\w+|backlogs?|escalation|harm\w*|bull\w+`,
  String.raw`|disrupt\w*|serious concerns?|inappropriate(?:ly)?|pressures?|unnecessar\w+|adverse\w*|negative\w*`,
  String.raw`|at .*risk.*|persistent absence|waiting.*|needs? to improve|isolated|neglected|too)$`,
);

/** What is good when it falls, and what is good when it rises. */
const BURDEN =
  '(?:(?:children|pupils|people|who) (?:going|go|went) missing|missing episodes|disruptions?|bullying|truancy|shortfalls?|restraints?|physical intervention|drift|absenteeism|turnover|vacanc(?:y|ies)(?: rates?)?|case ?loads?|workloads?|absences?|waiting (?:times|lists)' +
  '|waits|backlogs?|exclusions|suspensions|delays|sickness|re-referrals|repeat referrals' +
  '|agency (?:staff|workers)|complaints|costs|overspend)';
const MERIT =
  '(?:attainment|achievement(?: rates?)?|attendance|stability|participation|take-up|pass rates?|results|retention|timeliness' +
  '|morale|satisfaction|recruitment)';
const FALLS =
  '(?:fell|fallen|falling|reduced|reducing|lower|dropped|decreased|declined|down|cut|low|manageable|rare(?:ly)?|minimal|negligible|halved|cleared|ended|uncommon|decreasing|shrunk|shrinking|eliminated|few)';
const RISES = '(?:rose|risen|rising|increased|increasing|grew|grown|higher|up|high|doubled)';
const trend = (of: string, verb: string) => new SentencePattern('i', `\\b${of}\\b[^,.;]{0,30}\\b${verb}\\b`);
/** Negations that praise. */
const PRAISE = sentencePattern(
  'i',
  String.raw`\b(?:not|never|n[’']t) (?:give|gives|giving|gave) up\b|\bleaves? (?:no stone|nothing to chance)\b`,
  String.raw`|\bbefore (?:they|it|problems|difficulties|needs) (?:become|becomes|escalates?|reach(?:es)?|grow|grows)\b[^,.;]*`,
);
export const TREND_GOOD: readonly SentencePattern[] = [trend(BURDEN, FALLS), trend(MERIT, RISES), PRAISE];
export const TREND_BAD: readonly SentencePattern[] = [trend(BURDEN, RISES), trend(MERIT, FALLS)];
