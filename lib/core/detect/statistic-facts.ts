import type { Figure } from './statistics';
import { pattern } from './pattern';

const UP = pattern(
  'i',
  String.raw`\b(?:increas(?:e[ds]?|ing)|r[io]s(?:e[ns]?|ing)|rose|gr(?:ew|own|owth)|up(?! to)|climb(?:ed|s)|doubled`,
  String.raw`|surge[ds]?|more per|risen|additional|extra)\b`,
);
const DOWN = pattern(
  'i',
  String.raw`\b(?:decreas(?:e[ds]?|ing)|fall(?:en|s|ing)?|fell|drop(?:ped|s)?|reduc(?:ed|tion|ing|es)|down`,
  String.raw`|declin(?:e[ds]?|ing)|cut|halved|closed|lower(?:ed)?)\b`,
);

/** Up or down where the words just before say that this figure is the result or the size of a change; the "from" figure is none. */
export function direction(text: string, figure: Figure): 'up' | 'down' | undefined {
  const before = text.slice(Math.max(0, figure.from - 90), figure.from);
  const clause = before.split(/[.;]\s|\bcompared\b/).at(-1) ?? before;
  if (/\bfrom\s+(?:an? )?$/i.test(clause)) return undefined;
  if (
    !/\b(?:by|to|of|at|is|was|up|down|closed|cost|an? average of)\s+["'“‘]?$|["'“‘,(]\s?$/i.test(clause) &&
    !/more per/i.test(figure.printed) &&
    !/\b(?:up|down|closed)\s+$/i.test(clause)
  )
    return undefined;
  const up = lastAt(UP, /more per/i.test(figure.printed) ? `${clause} more per` : clause);
  const down = lastAt(DOWN, clause);
  if (up < 0 && down < 0) return undefined;
  return up > down ? 'up' : 'down';
}

function lastAt(pattern: RegExp, text: string): number {
  let at = -1;
  for (const hit of text.matchAll(new RegExp(pattern.source, 'gi'))) at = hit.index;
  return at;
}

const THING = /^\s*(?:of (?:the |all |its |their )?)?((?:[a-z][\w’'-]*\s?){1,5})/;
const STOP = pattern(
  'i',
  String.raw`\b(?:in|on|at|by|for|from|with|as|that|which|who|were|was|are|is|have|has|had|to|and|or|live|lived`,
  String.raw`|compared|since|during|under|per|(?!looked)[a-z]+ed)\b`,
);

/** What is counted: the words that follow, or the words before the verb where none follow. */
export function measured(text: string, figure: Figure): string | undefined {
  const next = THING.exec(text.slice(figure.end, figure.end + 80))?.[1] ?? '';
  const stop = next.search(STOP);
  const after = (stop < 0 ? next : next.slice(0, stop)).trim();
  if (after.length >= 3) return after;
  const before =
    text
      .slice(Math.max(0, figure.from - 90), figure.from)
      .split(/[.;,:(]\s?/)
      .at(-1)
      ?.trim() ?? '';
  const subject = /^(.*?)\s+(?:is|are|was|were|has|have|had|rose|fell|increased|decreased|stands?|stood|account)\b/i
    .exec(before)?.[1]
    ?.trim();
  return subject && subject.length >= 3 && !/\d|^(?:this|it|they|that|these|and|of)\b/i.test(subject)
    ? subject
    : undefined;
}
