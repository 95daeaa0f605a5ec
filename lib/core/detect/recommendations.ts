import type { Detection } from '../model/detection';
import { RULES, ruleRef, type Rule } from './rules';
import type { Carry, Sentence } from './types';
import type { BlockType } from '../model/reading-text';
import { sentencePattern } from './literals/sentence-pattern';

const PARTY =
  '(?:(?:local area )?partnership|(?:local )?authority|council|leaders?|managers?|governors?|trustees' +
  '|school|college|provider|partners|agencies|board|trust|staff|registered (?:person' +
  '|manager|provider)|home|academy|practitioners|they|it|this|practice|services?|police|health)';
const MUST = sentencePattern(
  'i',
  `\\b${PARTY}\\b[^.;:“”"]{0,40}?\\b(?:must|should(?! have)|needs? to|ought to|is required to` +
    '|are required to|is asked to|are asked to)\\s+(?:now |also |urgently |continue to |work |ensure ' +
    '|make |[a-z])',
);
const NEEDED = sentencePattern(
  'i',
  String.raw`\b(?:(?:further|more|greater|continued|additional|urgent|swift|immediate) (?:work|development|action`,
  String.raw`|improvements?|progress|focus|attention|training|support|challenge)\b[^.;]{0,40}\b(?:is|are|was`,
  String.raw`|were) (?:still )?(?:needed|required|necessary)`,
  String.raw`|it is (?:essential|important|imperative|crucial|vital|critical) that`,
  String.raw`|areas? (?:of practice )?(?:(?:that|which) (?:need|require)s? to be improved|(?:highlighted`,
  String.raw`|identified) for improvement) (?:include|were|are)`,
  String.raw`|(?:recommends?|recommended|asks?|asked|requests?|requested|instructed) that`,
  String.raw`|(?:should|must|needs? to) be (?:improved|strengthened|reviewed|addressed|prioritised))\b`,
);
const NOT = sentencePattern(
  'i',
  String.raw`\b(?:should have|must have been|may need|might need|who (?:need|must)`,
  String.raw`|(?:areas|things|steps|what|where|when|changes|improvements) (?:that )?(?:they |it |leaders `,
  String.raw`|need )?(?:need|must)`,
  String.raw`|if they need|do(?:es)? not need|no need|children (?:who )?need)\b`,
);
const NONE = sentencePattern('i', String.raw`^(?:there (?:are|were) no\b|none\b|no (?:areas|recommendations))`);
const LEAD_IN = /:$|^(?:the|this) [a-z ]{2,60} (?:should|must|needs? to)$/i;

/** Whether a sentence or bullet says what should be done. */
export function findRecommendation(
  sentence: Sentence,
  at: number,
  block: BlockType,
  carry: Carry,
  quotedByProvider: boolean,
): Detection | null {
  const { text } = sentence;
  const match =
    (quotedByProvider ? null : bySection(text, block, carry)) ??
    byImperative(text, block, carry) ??
    (quotedByProvider ? null : byWording(text, block, carry));
  if (!match) return null;
  return {
    kind: 'recommendation',
    start: at,
    end: at + text.length,
    polarity: null,
    attributes: { source: 'inspector' },
    themes: [],
    rule: ruleRef(match.rule),
    why: match.why,
  };
}

interface Match {
  readonly rule: Rule;
  readonly why: string[];
}

function bySection(text: string, block: BlockType, carry: Carry): Match | null {
  if (carry.section !== 'recommendations' || block === 'heading') return null;
  // a table below the list is not part of it, unless its cells are sentences
  if (block === 'table-cell' && text.length < 40) return null;
  if (text.length < 15 || NONE.test(text) || LEAD_IN.test(text) || /^\(.*\)$/.test(text)) return null;
  return { rule: RULES.recommendationSection, why: [carry.heading] };
}

const IMPERATIVE = sentencePattern(
  'i',
  String.raw`^(?:as a matter of urgency, |further |urgently |with partners, )?(?:ensure|review|improve|implement`,
  String.raw`|increase|develop|embed|strengthen|undertake|take (?:steps|action|immediate)|collate|continue to|monitor`,
  String.raw`|provide|establish|reduce|secure|raise|make sure|work with|evaluate|address|accelerate|prioritise|extend`,
  String.raw`|clarify|put in place|complete|produce|consolidate|introduce|build on|promote|update|audit|expedite`,
  String.raw`|refine|enhance|maintain|take robust action`,
  String.raw`|consider)\b(?! (?:of|for|in|from|is|was|are|by)\b)(?! [a-z]+ (?:is|are|was|were|has|have|do|does)\b)`,
);

/** A sentence of a report that opens with a bare verb tells somebody what to do. */
function byImperative(text: string, block: BlockType, carry: Carry): Match | null {
  if (block === 'heading' || text.length < 25 || carry.section === 'method' || carry.section === 'furniture')
    return null;
  if (carry.lead === 'recommendations') return { rule: RULES.recommendationListed, why: [] };
  const hit = /^[A-Z]/.test(text) || block === 'list-item' ? IMPERATIVE.exec(text) : null;
  return hit ? { rule: RULES.recommendationImperative, why: [hit[0]] } : null;
}

function byWording(text: string, block: BlockType, carry: Carry): Match | null {
  if (
    block === 'heading' ||
    carry.section === 'contents' ||
    carry.section === 'furniture' ||
    carry.section === 'method'
  )
    return null;
  if (text.length < 25 || text.endsWith('?') || NOT.test(text)) return null;
  const hit = NEEDED.exec(text) ?? MUST.exec(text);
  if (!hit) return null;
  // in mid-sentence after a contrast it only qualifies a finding
  if (
    /\b(?:but|although|while|if|whether|when|because|that they|which)\b|^as\b/i.test(
      text.slice(0, hit.index + hit[0].length),
    )
  )
    return null;
  return { rule: RULES.recommendationWording, why: [hit[0]] };
}
