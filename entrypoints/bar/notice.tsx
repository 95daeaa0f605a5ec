import { render } from 'preact';
import { barStyles } from '../../components/bar-styles';
import { Toast } from '../../components/toast';
import type { BarView } from '../../lib/app/page/bar-port';
import { createShadowHost, type ShadowHost } from '../../lib/dom/shadow-host';

/** Long enough to read a sentence and reach for the button (WCAG 2.2.1 asks for more only where the time cannot be missed: the panel and the library undo as well). */
const SHOWN_FOR = 8_000;

/** What was done, at the foot of the window, with the way back. Stays while the pointer or the focus is on it. */
export function createNotice(): BarView['say'] {
  let host: ShadowHost | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    if (host) render(null, host.root);
    host?.remove();
    host = null;
  };

  const clearLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const busy = host?.root.activeElement || host?.element.matches(':hover');
      if (busy) clearLater();
      else clear();
    }, SHOWN_FOR);
  };

  return (words, action) => {
    clear();
    host = createShadowHost('findmark-toast', barStyles);
    const { root } = host;
    const run = (): void => {
      clear();
      action?.run();
    };
    // the region first, empty: words that come with it are not read out
    render(<Toast text={null} />, root);
    requestAnimationFrame(() => {
      if (host?.root === root)
        render(<Toast text={words} {...(action && { onUndo: run, undoLabel: action.label })} />, root);
    });
    clearLater();
  };
}
