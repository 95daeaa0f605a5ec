import type { Broadcasts } from './calls';
import { wire } from './wire';

/** Tells whoever listens (panel, popup) how this page stands. That nobody listens is the usual case. */
export const announcePage: Broadcasts['pageChanged'] = (state) => {
  wire.sendMessage('pageChanged', state).catch(() => {});
};
