import { PageSession } from '../../../lib/app/page/session';
import type { Annotation } from '../../../lib/core/model/annotation';
import { fakePage } from './fake-page';

export const BEFORE = [
  'Some children wait weeks for a first visit from a social worker.',
  'Care leavers are well supported by the advisers of the council.',
  'Caseloads averaged 27 in March, which is above the target of the council.',
].join('\n');

/** A page on which everything was tagged, read again with other words. */
export async function changedPage(text: string, before = BEFORE, change: Partial<Annotation> = {}) {
  const page = fakePage(before);
  const session = new PageSession(page.ports);
  await session.start();
  for (const { detection } of session.state.suggestions) {
    const target = await session.target(session.page!, detection);
    const { kind, polarity, attributes, rule } = detection;
    const themes = ['caseloads'];
    const draft = { kind, polarity, attributes, rule, themes, note: 'Ask.', ...change, id: page.newId(), target };
    await session.save(draft, null);
  }
  page.world.text = text;
  await session.reread();
  const states = () => session.state.annotations.map(({ state }) => state);
  const idOf = (words: string): string => {
    const found = page.world.annotations.find(({ target }) => target.quote.exact.includes(words));
    if (!found) throw new Error(`nothing tagged on: ${words}`);
    return found.id;
  };
  return { ...page, session, states, idOf };
}
