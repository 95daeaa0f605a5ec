import { defineExtensionMessaging } from '@webext-core/messaging';

// The library's types follow a protocol map; ours are kept by the clients and the answering side, per direction.
type AnyCalls = Record<string, (data: unknown) => unknown>;

/** The one pipe of the extension. Nothing else calls runtime.sendMessage or tabs.sendMessage. */
export const wire = defineExtensionMessaging<AnyCalls>();
