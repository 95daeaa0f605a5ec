import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { Band } from './band';
import { Progress } from './progress';
import { Toast } from './toast';

/** How long a toast stays; longer while it is pointed at or in focus. */
const TOAST_MS = 10_000;

interface LibraryToastProps {
  /** What was done; the same words twice are two notices, told apart by `key`. */
  notice: { key: unknown; text: string; onUndo?: () => void } | null;
  onGone: () => void;
}

export function LibraryToast({ notice, onGone }: LibraryToastProps) {
  const [held, setHeld] = useState(false);
  const key = notice?.key;
  useEffect(() => {
    if (!notice || held) return;
    const timer = setTimeout(onGone, TOAST_MS);
    return () => clearTimeout(timer);
  }, [key, held]);
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <Toast text={notice?.text ?? null} onUndo={notice?.onUndo} />
    </div>
  );
}

interface LibraryTroubleProps {
  text: string | null;
  onClose: () => void;
}

/** What could not be done, until it is closed. */
export function LibraryTrouble({ text, onClose }: LibraryTroubleProps) {
  if (text === null) return null;
  const close = (
    <button type="button" class="btn btn-s" onClick={onClose}>
      {i18n.t('common.close')}
    </button>
  );
  return (
    <Band tone="danger" action={close}>
      {text}
    </Band>
  );
}

interface LibraryWorkProps {
  /** 0 to 1. */
  done: number;
  label: string;
}

export function LibraryWork({ done, label }: LibraryWorkProps) {
  const percent = i18n.t('library.percent', [String(Math.round(done * 100))]);
  return (
    <div class="col col-1 lib-work">
      <div class="row between t-s">
        <span>{label}</span>
        <span class="num t-2">{percent}</span>
      </div>
      <Progress label={label} value={Math.round(done * 100)} max={100} valueText={percent} />
    </div>
  );
}
