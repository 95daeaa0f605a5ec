import type { GradeWord } from './grade-words';
import { pattern } from '../pattern';

const LINK = pattern(
  's',
  String.raw`^(.*?)(?:\s*[:|–—]\s*|\s+(?:has|have|had|is|are|was|were|be|been|being|remains?|remained|rated|judged`,
  String.raw`|graded|found|deemed|marked|requires?|required|to|fell|slipped|dropped|moved|improved|needs?)\b).*$`,
);
/** "Ofsted rated the home as …" */
const ACTIVE = pattern(
  '',
  String.raw`\b(?:rated|judged|graded|deemed|branded|ranked|marked|gave)\s+((?:the|its|their|all|both`,
  String.raw`|[A-Z])[^,]{2,60}?)(?:\s+(?:as|to\s+be|an?|overall|top|full))*\s*["'“‘]?$`,
);
const OPENER = pattern(
  'i',
  String.raw`^(?:(?:however|when|where|since|if|as|although|though|while|but|and|so|that|the\s+overall\s+judgement\s+is\s+that`,
  String.raw`|(?:inspectors|ofsted)\s+(?:found|judged|said)(?:\s+that)?)[,\s]+)+`,
);
const PRONOUN = /^(?:it|they|which|who|this|that|these|there|he|she|we|both|all|most|many|none)$/i;
/** Words that show a whole clause, not a name. */
const CLAUSE = /\b(?:said|says|told|aims?|wants?|hopes?|lost|asked|whether)\b/i;

/** The formula of reports: "The graded judgement for adoption performance is that it …" */
const FORMULA = /\bgraded\s+judge?ment\s+(?:for|about)\s+(.{3,120}?)\s+is\b/i;

/** Who or what was graded: the label of its row, else the words before a colon or the verb. Undefined where nothing is named. */
export function ratingSubject(text: string, word: GradeWord, label: string): string | undefined {
  if (label && word.start === 0) return label;
  const clause =
    text
      .slice(Math.max(0, word.start - 220), word.start)
      .split(/[.;,]\s/)
      .at(-1) ?? '';
  const formula = FORMULA.exec(clause)?.[1];
  if (formula) return formula;
  const object = ACTIVE.exec(clause)?.[1];
  const rest = word.end >= text.length - 3 ? clause : '';
  const named = (object ?? LINK.exec(clause)?.[1] ?? rest)
    .replace(/^["'“‘\d.\s]+/, '')
    .replace(OPENER, '')
    .replace(/["'“‘\s]+$/, '')
    .trim();
  const isName = named.length >= 3 && named.length <= 160 && !/[%”"]/.test(named);
  return isName && !PRONOUN.test(named) && !CLAUSE.test(named) ? named : label || undefined;
}
