import type { CDPSession } from '@playwright/test';

/** One end of the DevTools protocol: a page's, or one that is spoken through the browser's. */
export interface Cdp {
  send<T = Record<string, unknown>>(method: string, parameters?: object): Promise<T>;
}

interface RemoteObject {
  readonly objectId?: string;
  readonly value?: unknown;
}

interface Evaluated {
  readonly result: RemoteObject;
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** tsx names inner functions with a helper that a page lacks. */
export const HELPERS = 'const __name = (target) => target;';

function valueOf({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Calls a function, given as source, with the document and JSON arguments. */
export async function callInDocument(cdp: Cdp, source: string, args: readonly unknown[]): Promise<unknown> {
  const list = ['document', ...args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)))].join(', ');
  const expression = `{ ${HELPERS} (${source})(${list}) }`;
  return valueOf(
    await cdp.send<Evaluated>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
  );
}

interface DomNode {
  readonly shadowRoots?: readonly { readonly backendNodeId: number }[];
}

/** The same with a closed shadow root, which DevTools may enter. */
export async function callInShadow(cdp: Cdp, host: string, source: string, args: readonly unknown[]): Promise<unknown> {
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { result } = await cdp.send<Evaluated>('Runtime.evaluate', { expression });
  if (!result.objectId) throw new Error(`There is no <${host}> on the page`);
  const { node } = await cdp.send<{ node: DomNode }>('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error(`<${host}> has no shadow root`);
  const { object } = await cdp.send<{ object: RemoteObject }>('DOM.resolveNode', { backendNodeId });
  const answer = await cdp.send<Evaluated>('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (...args) { ${HELPERS} return (${source})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  return valueOf(answer);
}

/** A page's session, as Playwright gives it. */
export const pageCdp = (session: CDPSession): Cdp => ({
  send: <T>(method: string, parameters?: object) =>
    session.send(method as 'Runtime.evaluate', parameters as never) as Promise<T>,
});

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Speaks with a target that Playwright does not show, such as the side panel or the popup, through the browser's session.
 */
export async function attach(browser: CDPSession, targetId: string): Promise<Cdp> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  // a target that goes in the middle of a call never answers it
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const [id, settle] of waiting) settle({ id, error: { message: 'the target is gone' } });
    waiting.clear();
  });
  return {
    send: <T>(method: string, parameters: object = {}) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ result, error }) => {
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result as T);
        });
        const message = JSON.stringify({ id, method, params: parameters });
        browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      }),
  };
}
