import { pattern } from '../pattern';

/** Those who grade with the same words as Ofsted. */
const INSPECTORATES = String.raw`CQC|Care Quality Commission|HMICFRS|HMIC|HMIP|HMI (?:Probation|Prisons)|Inspectorate of (?:Prisons|Probation|Constabulary)|Estyn|Care Inspectorate|CIW|Education Scotland|Independent Schools Inspectorate|ISI|ETI|Education and Training Inspectorate|[Hh]ealth (?:regulator|watchdog)|[Pp]olice watchdog|[Hh]ousing regulator|Regulator of Social Housing|[Hh]ygiene|Trustpilot|Tripadvisor`;
const OTHERS = pattern('g', String.raw`\b(?:${INSPECTORATES})\b`);
const OFSTED = /\b(?:Ofsted|OFSTED|ILACS|SCCIF|area SEND)\b/g;
/** What others inspect, and what Ofsted does. */
const THEIRS = pattern(
  'g',
  String.raw`\b(?:[Ee]nergy (?:rating|performance)|[Pp]olice force|[Cc]onstabulary|[Ff]ire (?:and rescue )?service`,
  String.raw`|[Hh]ospitals?|NHS|GP (?:surgery|practice)|[Aa]dult social care|[Aa]dults[’'] (?:services|social care)`,
  String.raw`|[Yy]outh (?:justice|offending) (?:service|team)|[Pp]rison)\b`,
);
const OURS = /\b(?:[Cc]hildren[’']s services|[Ss]chools?(?! Inspectorate))\b/g;
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

interface Names {
  readonly others: RegExp;
  readonly own: RegExp;
}
const NAMED: Names = { others: OTHERS, own: OFSTED };
const THINGS: Names = { others: THEIRS, own: OURS };

/** Whether the nearest name is somebody else's: true, false, or null where nobody is named. */
function othersNearest(names: Names, text: string, from: number, to: number, at: number): boolean | null {
  const other = distance(names.others, text, from, to, at);
  const own = distance(names.own, text, from, to, at);
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
  const [from, to] = clauseAround(sentence, word);
  const { above, label, heading } = around;
  const aside = [label, heading];
  return (
    othersNearest(NAMED, sentence, from, to, word) ??
    othersNearest(THINGS, sentence, from, to, word) ??
    othersNearest(NAMED, sentence, 0, word, word) ??
    othersNearest(NAMED, above, 0, above.length, above.length) ??
    aside.some((name) => [NAMED, THINGS].some((names) => othersNearest(names, name, 0, name.length, 0) === true))
  );
}
