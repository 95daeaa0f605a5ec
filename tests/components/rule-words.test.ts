import { expect, test } from 'vitest';
import { inThemeNames } from '../../components/rule-words';
import { defaultCodebook } from '../../lib/core/model/default-codebook';

test.each([
  ['Turnover (workforce)', 'Turnover (Workforce)'],
  ['Staffing numbers (workforce) or volume (caseloads)', 'Staffing numbers (Workforce) or volume (Caseloads)'],
  ['Care in one home (practice-quality or children-in-care)', 'Care in one home (Direct practice or Children in care)'],
  ['A partner’s service (health, education)', 'A partner’s service (Health, Education)'],
  ['Delay by volume (caseloads as well)', 'Delay by volume (Caseloads as well)'],
  ['Governance duties (boards, panels, pledges)', 'Governance duties (boards, panels, pledges)'],
  ['Checks (health visitors)', 'Checks (health visitors)'],
  ['Planning and health', 'Planning and health'],
])('%s', (rule, read) => {
  expect(inThemeNames(rule, defaultCodebook)).toBe(read);
});

test('no rule of the codebook that we ship shows a key', () => {
  const rules = defaultCodebook.themes.flatMap(({ include, exclude }) => [...include, ...exclude]);
  const shown = rules.map((rule) => inThemeNames(rule, defaultCodebook)).join('\n');
  const keys = defaultCodebook.themes.map(({ key }) => key).filter((key) => key.includes('-'));
  for (const key of keys) expect(shown).not.toContain(`(${key}`);
  expect(shown).not.toMatch(/\((?:workforce|caseloads|curriculum|leadership|planning)\b/);
});
