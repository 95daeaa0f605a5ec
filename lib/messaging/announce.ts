import type { PageState } from '../app/page-state';
import { wire } from './wire';

/** Tells whoever listens (panel, popup) how this page stands. That nobody listens is the usual case. */
export function announcePage(state: PageState): void {
  wire.sendMessage('pageChanged', state).catch(() => {});
}
