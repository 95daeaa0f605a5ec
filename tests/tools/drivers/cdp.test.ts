import { EventEmitter } from 'node:events';
import type { CDPSession } from '@playwright/test';
import { expect, it } from 'vitest';
import { attach } from './cdp';

/** A browser that takes messages to a target, and answers when it is told to. */
class FakeBrowser extends EventEmitter {
  readonly sent: string[] = [];

  send(method: string, { message }: { message?: string }): Promise<unknown> {
    if (message !== undefined) this.sent.push(message);
    return Promise.resolve(method === 'Target.attachToTarget' ? { sessionId: 'panel' } : {});
  }

  answer(result: unknown): void {
    const { id } = JSON.parse(this.sent.at(-1) ?? '{}') as { id?: number };
    this.emit('Target.receivedMessageFromTarget', { sessionId: 'panel', message: JSON.stringify({ id, result }) });
  }
}

const attached = async () => {
  const browser = new FakeBrowser();
  return { browser, cdp: await attach(browser as unknown as CDPSession, 'target') };
};

it('gives the answer of the target', async () => {
  const { browser, cdp } = await attached();
  const answer = cdp.send('Runtime.evaluate');
  browser.answer({ value: 1 });
  expect(await answer).toEqual({ value: 1 });
});

it('fails a call whose target goes before it has answered, and none of another target', async () => {
  const { browser, cdp } = await attached();
  const call = cdp.send('Runtime.evaluate');
  browser.emit('Target.detachedFromTarget', { sessionId: 'another' });
  browser.emit('Target.detachedFromTarget', { sessionId: 'panel' });
  await expect(call).rejects.toThrow('Runtime.evaluate: the target is gone');
});
