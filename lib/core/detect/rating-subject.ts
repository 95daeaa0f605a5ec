import type { GradeWord } from './grade-words';
import { pattern } from './pattern';

const LINK = pattern(
  's',
  String.raw`^(.*?)(?:\s*[:|–—]\s*|\s+(?:has|have|had|is|are|was|were|be|been|being|remains?|remained|rated|judged`,
  String.raw`|graded|found|deemed|requires?|required|to)\b).*$`,
);
/** "Ofsted rated the home as …" */
const ACTIVE = pattern(
  '',
  String.raw`\b(?:rated|judged|graded|deemed|branded|ranked)\s+((?:the|its|their|all|both`,
  String.raw`|[A-Z])[^,]{2,60}?)(?:\s+(?:as|to\s+be|an?|overall))*\s*["'“‘]?$`,
);
const OPENER = pattern(
  'i',
  String.raw`^(?:(?:however|although|though|while|but|and|so|that|the\s+overall\s+judgement\s+is\s+that`,
  String.raw`|inspectors\s+(?:found|judged)(?:\s+that)?)[,\s]+)+`,
);

/** Who or what was graded: the label before a colon or the words before the verb. Undefined where nothing is named. */
export function ratingSubject(text: string, word: GradeWord): string | undefined {
  const clause =
    text
      .slice(Math.max(0, word.start - 220), word.start)
      .split(/[.;,]\s/)
      .at(-1) ?? '';
  const object = ACTIVE.exec(clause)?.[1];
  const label = word.end >= text.length - 3 ? clause : '';
  const named = (object ?? LINK.exec(clause)?.[1] ?? label)
    .replace(/^["'“‘\d.\s]+/, '')
    .replace(OPENER, '')
    .replace(/["'“‘\s]+$/, '');
  const words = named.trim();
  return !/[%”"]/.test(words) &&
    words.length >= 3 &&
    words.length <= 160 &&
    !/^(?:it|they|which|who|this|that|these)$/i.test(words)
    ? words
    : undefined;
}
