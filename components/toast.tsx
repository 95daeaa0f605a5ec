import { i18n } from '#i18n';

interface ToastProps {
  /** What was done, as a whole sentence; null takes the toast away. */
  text: string | null;
  onUndo?: () => void;
}

/**
 * Says what an action did and offers the way back. The region is always there: one that is added together
 * with its words is not announced.
 */
export function Toast({ text, onUndo }: ToastProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {text !== null && (
        <div class="toast">
          <span class="grow">{text}</span>
          {onUndo && (
            <button type="button" class="btn btn-s" onClick={onUndo}>
              {i18n.t('common.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
