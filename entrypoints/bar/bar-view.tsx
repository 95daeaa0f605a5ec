import { signal, useSignal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { Bar } from '../../components/bar';
import { BarChange } from '../../components/bar-change';
import { barStyles } from '../../components/bar-styles';
import type { BarRequest, BarStatus, BarView, ChangeRequest } from '../../lib/app/page/bar-port';
import type { BarDraft } from '../../lib/core/model/tagging';
import { shieldTyping } from '../../lib/dom/event-shield';
import { createShadowHost, type ShadowHost } from '../../lib/dom/shadow-host';
import { follow } from './follow';
import { createNotice } from './notice';

interface Open {
  readonly host: ShadowHost;
  /** What had the focus when the bar was called. */
  readonly before: HTMLElement | null;
  readonly returnFocus: () => void;
  readonly end: AbortController;
}

/** The bar beside its passage: one at a time, in a closed shadow root that exists only while it is open. */
export function createBarView(): BarView {
  const status = signal<BarStatus>('idle');
  let open: Open | null = null;

  const hide = (): void => {
    if (!open) return;
    const { host, before, returnFocus, end } = open;
    const hadFocus = document.activeElement === host.element;
    open = null;
    end.abort();
    render(null, host.root);
    host.remove();
    returnFocus();
    // who works by keyboard goes on where the bar was called from, not at the top of the page
    if (hadFocus && document.activeElement === document.body) before?.focus({ preventScroll: true });
  };

  const show = ({ boxes, returnFocus }: Pick<BarRequest, 'boxes' | 'returnFocus'>, view: ComponentChild): void => {
    hide();
    status.value = 'idle';
    const end = new AbortController();
    const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const host = createShadowHost('findmark-bar', barStyles);
    open = { host, before, returnFocus, end };
    shieldTyping(host.element, host.root, end.signal);
    render(view, host.root);
    follow(host.element, boxes, end.signal);
  };

  return {
    show: (request) => show(request, <LiveBar request={request} status={status} />),
    ask: (request) => show(request, <LiveChange request={request} status={status} />),
    hide,
    say: createNotice(),
    setStatus: (next) => {
      status.value = next;
    },
    get isOpen() {
      return open !== null;
    },
  };
}

interface LiveChangeProps {
  request: ChangeRequest;
  status: { readonly value: BarStatus };
}

const LiveChange = ({ request, status }: LiveChangeProps) => <BarChange {...request} status={status.value} />;

interface LiveBarProps {
  request: BarRequest;
  status: { readonly value: BarStatus };
}

/** Holds the draft while it is edited; every change is told at once, so that it outlives the bar. */
function LiveBar({ request, status }: LiveBarProps) {
  const draft = useSignal(request.draft);
  const change = (next: BarDraft) => {
    draft.value = next;
    request.onChange(next);
  };
  return <Bar {...request} draft={draft.value} status={status.value} onChange={change} />;
}
