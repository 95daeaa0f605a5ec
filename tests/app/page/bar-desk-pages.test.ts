import { expect, test, vi } from 'vitest';
import { begun, settled } from './begun';
import { BEFORE } from './changed';
import { fakeDrafts, fakePage } from './fake-page';

const page = () => begun(fakeDrafts(), fakePage(BEFORE));
const ABOVE = `A new first line.\n${BEFORE}`;

test.each(['suggestion', 'selection'] as const)(
  'a %s is kept with the text that it was taken from, though the page is read again under the bar',
  async (mode) => {
    const { session, tagging, bar, world, ports } = await page();
    const sent = vi.spyOn(ports.library, 'saveAnnotation');
    if (mode === 'suggestion') await tagging.open(session.state.suggestions[0]!.key);
    else await tagging.openSelection({ start: 5, end: 24 });
    const before = session.page!;
    world.text = ABOVE;
    await session.reread();
    bar.request?.onSave();
    await settled();
    const call = sent.mock.calls[0]?.[0];
    expect(call?.page).toMatchObject({ text: BEFORE, fingerprint: before.fingerprint });
    expect(call?.annotation.target.state?.fingerprint).toBe(before.fingerprint);
    expect(session.state.annotations).toMatchObject([{ state: 'anchored' }]);
  },
);

test('without the bar, too', async () => {
  const { session, tagging, world, ports } = await page();
  const sent = vi.spyOn(ports.library, 'saveAnnotation');
  const { describe } = ports;
  let described = () => {};
  ports.describe = async (...passage) => {
    await new Promise<void>((resolve) => (described = resolve));
    return describe(...passage);
  };
  const accepted = tagging.accept(session.state.suggestions[0]!.key, []);
  world.text = ABOVE;
  await session.reread();
  described();
  await accepted;
  const call = sent.mock.calls[0]?.[0];
  expect(call?.annotation.target.state?.fingerprint).toBe(call?.page.fingerprint);
});

test('what was begun before the page was read again is kept as words of the text that it was opened on again', async () => {
  const { session, tagging, bar, world, ports } = await page();
  const sent = vi.spyOn(ports.library, 'saveAnnotation');
  await tagging.open(session.state.suggestions[0]!.key);
  bar.request?.onChange({ ...bar.request.draft, note: 'Typed.' });
  bar.request?.onClose();
  await settled();
  world.text = `${BEFORE}\nOne more.`;
  await session.reread();
  await tagging.open(session.state.suggestions[0]!.key);
  expect(bar.request?.draft.note).toBe('Typed.');
  bar.request?.onSave();
  await settled();
  const call = sent.mock.calls[0]?.[0];
  expect(call?.page.text).toBe(world.text);
  expect(call?.annotation.target.state?.fingerprint).toBe(call?.page.fingerprint);
});

test('mine saved over a version that took new words elsewhere leaves those words, and what was read out of them', async () => {
  const { session, tagging, bar, world, ports, log } = await page();
  await tagging.accept(session.state.suggestions[2]!.key, ['caseloads']);
  const { id, target, modified } = world.annotations[0]!;
  await tagging.open(id);
  bar.request?.onChange({ ...bar.request.draft, note: 'Mine.' });
  const exact = target.quote.exact.replace('27', '24');
  const change = { target: { ...target, quote: { ...target.quote, exact } }, attributes: { values: [24] } };
  await ports.library.reviseAnnotation({ id, base: modified, change });
  bar.request?.onSave();
  await settled();
  expect(bar.status).toMatchObject({ code: 'changed-since' });
  bar.request?.onSaveOver();
  await settled();
  expect(world.annotations).toMatchObject([{ ...change, note: 'Mine.', themes: ['caseloads'] }]);
  expect(log.said.at(-1)).toBe('saved');
});

test('switched off while the bar is being loaded, nothing opens', async () => {
  const { session, tagging, bar, log } = await page();
  const opening = tagging.open(session.state.suggestions[0]!.key);
  tagging.close();
  session.stop();
  expect(await opening).toBe(false);
  expect(bar.request).toBeNull();
  expect(log.framed).toBe(false);
});
