import { sentencePattern } from '../literals/sentence-pattern';

/** How news, minutes and statements speak. None of these decides: each is weighed, and only outside reports. */
export const TOLD_CUES = {
  /** "We're strengthening …": under way, and so far without effect. */
  underWay: sentencePattern('i', String.raw`\b(?:we|i)(?:[’']re| are| am|[’']m) (?:\w+ )?\w+ing\b`),
  deedsOfOurs: sentencePattern('i', String.raw`\b(?:we|i)(?:[’']ve| have) \w+`),
  quoteAttributed: sentencePattern(
    'i',
    String.raw`[”"’'],? (?:(?:said|says|he|she|the|one|wrote|they)\b|\w+ (?:said|says)\b)`,
  ),
  fromTo: sentencePattern('i', String.raw`\bfrom\b.{1,40}\bto\b`),
  past: sentencePattern('i', String.raw`\b(?:was|were|had)\b`),
  present: sentencePattern('i', String.raw`\b(?:is|are|has|have)\b|[’'](?:s|re|ve)\b`),
  year: sentencePattern('', String.raw`\b(?:19|20)\d\d\b`),
  denied: sentencePattern('i', String.raw`n[’']t\b|\bnot\b`),
  pointing: sentencePattern('i', String.raw`^\W*(?:this|that|these|those|it|there)\b`),
  named: sentencePattern('', String.raw`^\W*[A-Z][a-z]+ [A-Z][a-z]+`),
  dash: sentencePattern('', ' [–—-] '),
  bracket: sentencePattern('', String.raw`\(`),
  colon: sentencePattern('', ':'),
  pounds: sentencePattern('', '£'),
  lastTime: sentencePattern(
    'i',
    String.raw`\b(?:a year ago|last (?:year|month|week|autumn|spring|summer)|this (?:year|term)|for (?:years|months|weeks)|so far|by then|used to)\b`,
  ),
  /** What a report not yet out will say is known from somebody. */
  foretold: sentencePattern(
    'i',
    String.raw`\b(?:expected|set|due|understood) to (?:say|criticise|highlight|accuse|warn|condemn|find|reveal|praise|conclude|centre)\b|\bwill (?:today |tomorrow |this week )?(?:criticise|condemn|accuse|warn|say that|reveal|praise)\b`,
  ),
} as const;

export const TOLD_NAMES = Object.keys(TOLD_CUES) as readonly (keyof typeof TOLD_CUES)[];
