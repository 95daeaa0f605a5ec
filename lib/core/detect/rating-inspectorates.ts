import { pattern } from './pattern';

/** Those who grade with the same words as Ofsted. */
const INSPECTORATES = String.raw`CQC|Care Quality Commission|HMICFRS|HMIC|HMIP|HMI (?:Probation|Prisons)|Inspectorate of (?:Prisons|Probation|Constabulary)|Estyn|Care Inspectorate|CIW|Education Scotland|Independent Schools Inspectorate|ISI|ETI|Education and Training Inspectorate|[Hh]ealth (?:regulator|watchdog)|[Pp]olice watchdog|[Hh]ousing regulator|Regulator of Social Housing|[Hh]ygiene|Trustpilot|Tripadvisor`;
const OTHERS = pattern('g', String.raw`\b(?:${INSPECTORATES})\b`);
/** The same, and what they inspect. */
const THEIRS = pattern(
  'g',
  String.raw`\b(?:${INSPECTORATES}|[Ee]nergy (?:rating|performance)|[Pp]olice force|[Cc]onstabulary`,
  String.raw`|[Ff]ire (?:and rescue )?service|[Hh]ospitals?|NHS|GP (?:surgery|practice)|[Aa]dult social care`,
  String.raw`|[Aa]dults[’'] (?:services|social care)|[Yy]outh (?:justice|offending) (?:service|team)|[Pp]rison)\b`,
);
const OWN = /\b(?:Ofsted|OFSTED|ILACS|SCCIF|area SEND|[Cc]hildren[’']s services|[Ss]chools?(?! Inspectorate))\b/g;
const PARTED = /;|,\s(?:while|whereas|but|and|although)\s|\b(?:while|whereas)\b|\bbut\b/g;
/** Ofsted together with another is Ofsted. */
const TOGETHER =
  /\bOfsted (?:and|with|or) (?:the )?(?:CQC|Care Quality|HMI)|(?:CQC|Commission|HMICFRS)\)?,? and Ofsted\b/;

/** How far from `at` the nearest of these names stands between `from` and `to`; Infinity where none does. */
function distance(names: RegExp, text: string, from: number, to: number, at: number): number {
  let least = Infinity;
  names.lastIndex = from;
  for (let hit = names.exec(text); hit && hit.index < to; hit = names.exec(text))
    least = Math.min(least, Math.abs(hit.index - at));
  return least;
}

/** Whether the nearest name is somebody else's: true, false, or null where nobody is named. */
function othersNearest(names: RegExp, text: string, from: number, to: number, at: number): boolean | null {
  const other = distance(names, text, from, to, at);
  const own = distance(OWN, text, from, to, at);
  if (other === Infinity) return own === Infinity ? null : false;
  return !TOGETHER.test(text) && other < own;
}

/** The clause of the sentence that holds the word. */
function clauseAround(text: string, word: number): [number, number] {
  let from = 0;
  PARTED.lastIndex = 0;
  for (let cut = PARTED.exec(text); cut; cut = PARTED.exec(text)) {
    if (cut.index >= word) return [from, cut.index];
    from = cut.index + cut[0].length;
  }
  return [from, text.length];
}

/**
 * Whether a grade is given by somebody else than Ofsted: by the name nearest to it in its clause, else by the last
 * name before it in its paragraph, else by its row or heading.
 */
export function gradedByOthers(
  sentence: string,
  word: number,
  around: { readonly above: string; readonly label: string; readonly heading: string },
): boolean {
  const clause = othersNearest(THEIRS, sentence, ...clauseAround(sentence, word), word);
  if (clause !== null) return clause;
  const before = othersNearest(OTHERS, sentence, 0, word, word);
  if (before !== null) return before;
  const { length } = around.above;
  const above = othersNearest(OTHERS, around.above, 0, length, length);
  if (above !== null) return above;
  return [around.label, around.heading].some((name) => othersNearest(THEIRS, name, 0, name.length, 0) === true);
}
