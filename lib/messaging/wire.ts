import { defineExtensionMessaging } from '@webext-core/messaging';

// The library's types follow a protocol map; ours are kept by the clients and the answering side, per direction.
type AnyCalls = Record<string, (data: unknown) => unknown>;

/** The pipe of the extension. Only engine.ts and ask-for-engine.ts send past it, in its form; they say why. */
export const wire = defineExtensionMessaging<AnyCalls>();
