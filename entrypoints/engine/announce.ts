import type { PageState } from '../../lib/app/page-state';
import { announcePage } from '../../lib/messaging/announce';

/** Milliseconds between two announcements: a panel that follows needs no more, and a state can be large. */
const EVERY = 80;

/** Tells panel and popup of the page's state, the last one always, those in between where they come too fast. */
export function announcer(): (state: PageState) => void {
  let latest: PageState | null = null;
  let waiting = false;
  return (state) => {
    latest = state;
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (latest) announcePage(latest);
    }, EVERY);
  };
}
