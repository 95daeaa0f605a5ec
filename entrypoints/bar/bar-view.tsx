import { signal, useSignal } from '@preact/signals';
import { render } from 'preact';
import { Bar } from '../../components/bar';
import { barStyles } from '../../components/bar-styles';
import type { BarRequest, BarStatus, BarView } from '../../lib/app/page/bar-port';
import type { BarDraft } from '../../lib/core/model/tagging';
import { shieldTyping } from '../../lib/dom/event-shield';
import { createShadowHost, type ShadowHost } from '../../lib/dom/shadow-host';
import { follow } from './follow';
import { createNotice } from './notice';

/** The bar beside its passage: one at a time, in a closed shadow root that exists only while it is open. */
export function createBarView(): BarView {
  const status = signal<BarStatus>('idle');
  let open: { host: ShadowHost; request: BarRequest; end: AbortController } | null = null;

  const hide = (): void => {
    if (!open) return;
    const { host, request, end } = open;
    open = null;
    end.abort();
    render(null, host.root);
    host.remove();
    request.returnFocus();
  };

  const show = (request: BarRequest): void => {
    hide();
    status.value = 'idle';
    const end = new AbortController();
    const host = createShadowHost('findmark-bar', barStyles);
    open = { host, request, end };
    shieldTyping(host.element, host.root, end.signal);
    render(<LiveBar request={request} status={status} />, host.root);
    follow(host.element, request.boxes, end.signal);
  };

  return {
    show,
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
