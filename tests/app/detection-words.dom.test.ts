import messages from 'virtual:findmark-messages';
import { expect, it } from 'vitest';
import { ruleMessage, ruleWords } from '../../lib/app/detection-words';
import { CARD_RULES } from '../../lib/core/detect/report-card/report-card-rules';
import { RULES } from '../../lib/core/detect/rules';

const ids: readonly string[] = [...Object.values(RULES), ...Object.values(CARD_RULES)].map(({ id }) => id);

it.each(ids)('the rule %s has a sentence', (id) => {
  expect(ruleWords(id)).toMatch(/^[A-Z].{8,}\.$/);
});

it('no sentence lacks its rule', () => {
  const known = new Set(ids.map((id) => ruleMessage(id).replaceAll('.', '_')));
  const sentences = Object.keys(messages).filter((name) => name.startsWith('rules_'));
  expect(sentences.filter((name) => !known.has(name))).toEqual([]);
  expect(sentences).toHaveLength(ids.length);
});

it('a rule of another version has none', () => {
  expect(ruleWords('rating.of-tomorrow')).toBe('');
});
