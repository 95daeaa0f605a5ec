import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../lib/core/result';
import { answerBackground, type BackgroundHandlers } from '../../lib/messaging/answer-background';
import { BACKGROUND_RULES } from '../../lib/messaging/background-schemas';
import type { Sender } from '../../lib/messaging/senders';
import { wire } from '../../lib/messaging/wire';
import { aDraft, aPage, aTarget, aVersion, idOf } from '../fixtures/records';
import { FROM_PAGE, FROM_PANEL, MessageBus } from '../fixtures/message-bus';

let bus: MessageBus;
let handlers: Record<string, ReturnType<typeof vi.fn>>;
beforeEach(() => {
  bus = new MessageBus();
  bus.install();
  handlers = Object.fromEntries(Object.keys(BACKGROUND_RULES).map((name) => [name, vi.fn(async () => ok(null))]));
  answerBackground(handlers as unknown as BackgroundHandlers);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  wire.removeAllListeners();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const send = (sender: Sender, type: string, data?: unknown) => {
  bus.sender = sender;
  return wire.sendMessage(type, data);
};
const refused = { ok: false, error: { code: 'bad-message' } };

describe('who may call', () => {
  it.each(['injectEngine', 'injectDetector', 'injectBar'])('%s: a page, about its own tab', async (name) => {
    expect(await send(FROM_PAGE, name)).toEqual(ok(null));
    expect(handlers[name]).toHaveBeenCalledWith(undefined, { from: 'page', tabId: 7 });
    expect(await send(FROM_PANEL, name)).toMatchObject(refused);
  });

  it('runHere: only our own pages', async () => {
    expect(await send(FROM_PAGE, 'runHere', { tabId: 3 })).toMatchObject(refused);
    expect(handlers['runHere']).not.toHaveBeenCalled();
    expect(await send(FROM_PANEL, 'runHere', { tabId: 3 })).toEqual(ok(null));
    expect(handlers['runHere']).toHaveBeenCalledWith({ tabId: 3 }, { from: 'own', tabId: null });
  });

  it('undo: both', async () => {
    expect(await send(FROM_PAGE, 'undo', { operationId: 1 })).toEqual(ok(null));
    expect(await send({ ...FROM_PANEL, tab: { id: 9 } }, 'undo', { operationId: 1 })).toEqual(ok(null));
    expect(handlers['undo']).toHaveBeenLastCalledWith({ operationId: 1 }, { from: 'own', tabId: 9 });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...FROM_PAGE, id: 'somebody-else' }],
    ['a frame inside a page', { ...FROM_PAGE, frameId: 4 }],
    [
      'a page that names itself like one of ours',
      { ...FROM_PAGE, frameId: 2, url: 'https://evil.example/sidepanel.html' },
    ],
    ['nobody', {}],
  ])('never %s', async (_, sender) => {
    for (const name of Object.keys(BACKGROUND_RULES)) {
      expect(await send(sender, name, { operationId: 1, tabId: 1, id: idOf(1), page: 'library' })).toMatchObject(
        refused,
      );
    }
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });
});

describe('what may be sent', () => {
  const save = (annotation: unknown, page: unknown = aPage(1), base: unknown = null) =>
    send(FROM_PAGE, 'saveAnnotation', { page, annotation, base });

  it('several new annotations of a page: one at least, each of them whole, none twice', async () => {
    const many = (annotations: unknown) => send(FROM_PAGE, 'saveAnnotations', { page: aPage(1), annotations });
    expect(await many([aDraft(1), aDraft(2)])).toEqual(ok(null));
    expect(await many([])).toMatchObject(refused);
    expect(await many([aDraft(1), aDraft(1)])).toMatchObject(refused);
    expect(await many([aDraft(1), { ...aDraft(2), kind: 'opinion' }])).toMatchObject(refused);
    expect(await many(Array.from({ length: 201 }, (_, n) => aDraft(n + 1)))).toMatchObject(refused);
    expect(handlers['saveAnnotations']).toHaveBeenCalledTimes(1);
  });

  it('a decision about changed words: either of the two, whole, and nothing else', async () => {
    const target = { ...aTarget(1), state: aVersion(1) };
    const revise = (change: unknown) =>
      send(FROM_PAGE, 'reviseAnnotation', { id: idOf(1), base: '2026-04-01T09:30:00.000Z', change });
    expect(await revise({ target, attributes: {} })).toEqual(ok(null));
    expect(await revise({ superseded: aVersion(2) })).toEqual(ok(null));
    expect(handlers['reviseAnnotation']).toHaveBeenCalledTimes(2);
    for (const change of [
      {},
      { target },
      { attributes: {} },
      { superseded: { ...aVersion(2), fingerprint: 'x' } },
      { target, attributes: {}, superseded: aVersion(2) },
      { target, attributes: {}, note: 'by the way' },
    ]) {
      expect(await revise(change)).toMatchObject(refused);
    }
  });

  it('a draft and its page, without anything more', async () => {
    expect(await save({ ...aDraft(1), documentId: idOf(5), coderId: idOf(6), created: 'long ago' })).toEqual(ok(null));
    expect(handlers['saveAnnotation']).toHaveBeenCalledWith(
      { page: aPage(1), annotation: aDraft(1), base: null },
      { from: 'page', tabId: 7 },
    );
  });

  it.each<[string, unknown, unknown?, unknown?]>([
    ['no draft', null],
    ['an id that is none', aDraft(1, { id: 'x' })],
    ['an unknown kind', { ...aDraft(1), kind: 'promise' }],
    ['an empty quote', aDraft(1, { target: { ...aDraft(1).target, quote: { ...aDraft(1).target.quote, exact: '' } } })],
    ['a note without end', aDraft(1, { note: 'x'.repeat(50_001) })],
    ['a theme that is no key', aDraft(1, { themes: ['<b>'] })],
    ['an infinite number', { ...aDraft(1), attributes: { values: [Number.POSITIVE_INFINITY] } }],
    ['a page of an odd address', aDraft(1), aPage(1, { facts: { ...aPage(1).facts, address: 'javascript:alert(1)' } })],
    ['a text without end', aDraft(1), aPage(1, { text: 'x'.repeat(20_000_001) })],
    ['a fingerprint that is none', aDraft(1), aPage(1, { fingerprint: 'abc' })],
    ['a time that is none', aDraft(1), aPage(1), 'yesterday'],
  ])('not %s', async (_, annotation, page, base) => {
    expect(await save(annotation, page, base)).toMatchObject(refused);
    expect(handlers['saveAnnotation']).not.toHaveBeenCalled();
  });

  it('a page of ours, by name', async () => {
    expect(await send(FROM_PAGE, 'openPage', { page: 'options' })).toEqual(ok(null));
    expect(await send(FROM_PAGE, 'openPage', { page: 'https://evil.example' })).toMatchObject(refused);
  });
});

describe('what comes back', () => {
  it('is what the handler says, failures too', async () => {
    handlers['undo']?.mockResolvedValue(fail('changed-since', 'x'));
    expect(await send(FROM_PAGE, 'undo', { operationId: 1 })).toEqual(fail('changed-since', 'x'));
  });

  it('is a named failure where a handler breaks', async () => {
    handlers['undo']?.mockRejectedValue(new TypeError('a mistake of ours'));
    expect(await send(FROM_PAGE, 'undo', { operationId: 1 })).toMatchObject({
      ok: false,
      error: { code: 'not-saved' },
    });
  });
});
