import { i18n } from '#i18n';

interface ToastProps {
  /** What was done, as a whole sentence; null takes the toast away. */
  text: string | null;
  onUndo?: () => void;
  /** What the way back is called where it is not "Undo". */
  undoLabel?: string;
}

/**
 * Says what an action did and offers the way back. The region is always there: one that is added together
 * with its words is not announced.
 */
export function Toast({ text, onUndo, undoLabel = i18n.t('common.undo') }: ToastProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {text !== null && (
        <div class="toast">
          <span class="grow">{text}</span>
          {onUndo && (
            <button type="button" class="btn btn-s" onClick={onUndo}>
              {undoLabel}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
