import type { Polarity } from '../model/kinds';

const POSITIVE =
  /\b(?:effective(?:ly)?|effectiveness|strong(?:er|est|ly)?|good|better|best|excellent|outstanding|exceptional(?:ly)?|positive(?:ly)?|improve[ds]?|improving|improvements?|well(?![- ]being)|timely|prompt(?:ly)?|swift(?:ly)?|robust(?:ly)?|thorough(?:ly)?|comprehensive(?:ly)?|clear(?:ly)?|appropriate(?:ly)?|skil(?:led|ful)(?:ly)?|committed|commitment|stable|stability|benefit(?:s|ed|ting)?|safe(?:ly|r)?|purposeful(?:ly)?|sensitive(?:ly)?|responsive|child-cent(?:re|er)d|careful(?:ly)?|quick(?:ly)?|success(?:es|ful|fully)?|supportive|accessible|approachable|mature|coherent|constructive(?:ly)?|co-?ordinated|ambitious|high[- ]quality|proactive(?:ly)?|collaborative(?:ly)?|understood|understand(?:s)?|embedded|strengthen(?:ed|ing|s)|enabl(?:es?|ed|ing)|regular(?:ly)?|accurate(?:ly)?|determined|aspirational|highly|valued?|values|praised?|prais(?:es|ing)|welcomed|commended|impressive|progress|reduced|reducing|confiden(?:t|tly|ce)|trusting|meaningful|nurturing|thoughtful(?:ly)?|tenacious|dedicated|passionate|innovative|happy|happily|listened|consistent(?:ly)?|suitabl[ey]|sufficient(?:ly)?|sharp|rapid(?:ly)?|warm|detailed|creative(?:ly)?|popular|help(?:s|ed|ful|ing)?|support(?:ed)|easy|experienced|expertise|richness|comfortable|transformed|resilien(?:t|ce)|synergy|central|prioritised|difference|opportunities|thrive|thriving|enjoy|flourish|respected|protect(?:s|ed|ing)?|safeguards|right (?:help|support|service|level|time)|seen|considered|identif(?:y|ies|ied)|know(?:s)?|ensur(?:e|es|ing)|works?|working|appropriate|actively|learn(?:ing)?|culture|focus(?:ed)?|fully|shared|determination|access|beacons|recognis(?:e|ed)|meets?|promot(?:es|ing)|establish(?:ed)|demonstrat(?:es|ed)|immediate|available|priority|constant|close(?:ly)|diverse|compassionate|thoughtful|sound|secure|calm(?:ly)?)\b/gi;
const NEGATIVE =
  /\b(?:lack(?:s|ed|ing)?|too (?:few|many|often|long|slow(?:ly)?|late|variable|much|high|little|optimistic|reliant|narrow|low|easily|quickly|rarely)|too|insufficient(?:ly)?|inadequate(?:ly)?|poor(?:ly|er)?|weak(?:ness(?:es)?|er|ly)?|delay(?:s|ed)?|drift|fail(?:s|ed|ing|ures?|ings)?|inconsisten(?:t|tly|cy|cies)|variab(?:le|ility)|var(?:y|ies|ied)|limited|slow(?:ly|er)?|shortfalls?|shortcomings?|gaps?|raised concerns|serious concerns?|significant concerns?|concerns? (?:about|over|remain)|concerned|missed|miss(?:ing)? opportunities|unable|instability|unstable|deteriorat(?:ed|ion|ing)|declin(?:e[ds]?|ing)|wors(?:e|ened|ening)|overly|over-?(?:optimistic|reliance|reliant|optimism)|unnecessar(?:y|ily)|backlogs?|disruptive|disruption|difficult(?:y|ies)?|challeng(?:es|ing)|underdeveloped|ineffective(?:ly)?|less(?! than)|exposed to|left (?:at|in|exposed|waiting|without)|leave .{0,40}at risk|leaving|high (?:staff )?(?:turnover|caseloads?|vacanc\w+)|unaddressed|unallocated|not allocated|narrow|rarely|seldom|sometimes|only recently|yet to|remains? (?:a )?|still|issues?|problems?|pressures?|criticis(?:ed|es|m)|warn(?:s|ed|ing)?|unclear|unrealistic|superficial|incomplete|out of date|overdue|fragile|struggl(?:e[ds]?|ing)|frustrat\w+|unmet|unsafe|unsuitable|unregistered|unidentified|adverse(?:ly)?|negative(?:ly)?|detriment(?:al)?|harmful|crisis|escalation|escalate|vulnerab\w+ .{0,30}removed|stepped up again|repeat(?:ed(?:ly)?)? (?:referrals?|contacts?|contacts and)|dent|multiple changes|frequent changes|changes (?:of|in) social worker|removed|more work|more to do|much (?:still )?(?:to do|remains)|much work|greater emphasis|needs? (?:to|for)|contribut\w+ to (?:drift|delay|a lack)|risks? of harm|at risk|inappropriate(?:ly)?|loss|undermin\w+|hamper\w*|hinder\w*|impede\w*|barriers?|shortages?|sporadic|patchy|ad hoc|passive|reactive|confus\w+|unaware|isolated|excessive|unacceptabl\w+|turbulen\w+|compounded|workload|deficits?|misunderst\w+|neglected|ignored|overlooked|confusion|poorest|low)\b/gi;
const NEGATOR = /\b(?:not|never|no|none|neither|nor|without|cannot|few|nobody|little|hardly|yet to|prevents?|reduc(?:e[ds]?|ing)|avoid(?:s|ed|ing)?|address(?:es|ed|ing)?|tackl(?:e[ds]?|ing)|minimis\w+|prevent(?:s|ing|ed)?|overcome|resolv\w+|despite|rather than|free from)\b|n[’']t\b/gi;
const FLIPPER_ONLY = /^(?:prevent|reduc|avoid|address|tackl|minimis|overcome|resolv|despite|rather than|free from|without)/i;
const CONTRAST = /(?:,|;|^|\s[–—-])\s*(?:but|although|though|while|whilst|whereas|however|yet(?! to)|nevertheless|even though|despite|albeit|others)\b|\bbut\b|\balthough\b/gi;

export interface Tone {
  readonly polarity: Polarity;
  readonly why: string[];
}

interface Leaning {
  readonly good: string[];
  readonly bad: string[];
}

/** Whether a statement speaks for or against the service, by its evaluative words, their negations and its contrasts. */
export function toneOf(sentence: string): Tone {
  const clauses = splitContrast(sentence);
  const leanings = clauses.map(leaningOf);
  const good = leanings.filter((l) => l.bad.length === 0 && l.good.length > 0);
  const bad = leanings.filter((l) => l.bad.length > 0);
  const why = leanings.flatMap((l) => (l.bad.length ? l.bad : l.good));
  if (bad.length && good.length && clauses.length > 1) return { polarity: 'mixed', why };
  if (bad.length) return { polarity: 'weakness', why };
  return { polarity: good.length ? 'strength' : 'neutral', why };
}

/** The clauses on both sides of a contrast. "Although A, B" is two: up to the comma, and the rest. */
function splitContrast(sentence: string): string[] {
  const opens = /^["'“‘]?(?:although|though|while|whilst|despite|even though)\b/i.test(sentence);
  const parts = sentence.replace(/^["'“‘]?however,?\s*/i, '').split(CONTRAST);
  const comma = opens ? sentence.indexOf(', ') : -1;
  const main = opens && comma > 0 ? [sentence.slice(0, comma), ...sentence.slice(comma + 1).split(CONTRAST)] : parts;
  return main.map((part) => part.trim()).filter(Boolean);
}

function leaningOf(clause: string): Leaning {
  const negations = [...clause.matchAll(NEGATOR)].map((hit) => ({ at: hit.index + hit[0].length, flips: FLIPPER_ONLY.test(hit[0]), word: hit[0] }));
  const good: string[] = [];
  const bad: string[] = [];
  for (const hit of clause.matchAll(NEGATIVE)) (flipped(negations, hit.index, 24, clause) ? good : bad).push(hit[0]);
  for (const hit of clause.matchAll(POSITIVE)) {
    const negated = negations.find((n) => !n.flips && n.at <= hit.index && hit.index - n.at < 60 && !/,/.test(clause.slice(n.at, hit.index)));
    if (negated) bad.push(`${negated.word} … ${hit[0]}`);
    else good.push(hit[0]);
  }
  return { good, bad };
}

function flipped(negations: readonly { at: number }[], at: number, reach: number, clause: string): boolean {
  return negations.some((n) => n.at <= at && at - n.at < reach && !/[,;]/.test(clause.slice(n.at, at)));
}
