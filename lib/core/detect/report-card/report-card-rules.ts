import type { Rule } from '../rules';

/** Rules by which the card of a whole report proposes what to keep; those of single sentences are in RULES. */
export const CARD_RULES = {
  judgement: { kind: 'rating', id: 'report-card.judgement', version: 1 },
  improvement: { kind: 'recommendation', id: 'report-card.improvement', version: 1 },
} as const satisfies Record<string, Rule>;
