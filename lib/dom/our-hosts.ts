/** Elements that hold our own interface in a page. A new one belongs here, or it is taken for the page's own. */
const HOST_NAMES = ['findmark-bar', 'findmark-frame', 'findmark-gutter', 'findmark-toast'] as const;
export type HostName = (typeof HOST_NAMES)[number];

/** Selects them all. */
export const OUR_HOSTS: string = HOST_NAMES.join(',');

/** Whether this is our interface, or something in it: what happens in a shadow root is told of its host. */
export const isOurHost = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(OUR_HOSTS);
