import { i18n } from '#i18n';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PasswordAsked, ReaderActions } from './reader-view';

interface ReaderPasswordProps {
  asked: PasswordAsked;
  actions: Pick<ReaderActions, 'givePassword' | 'cancelPassword'>;
}

/** Asks for the password of a locked file until it is right or given up. It is kept nowhere. */
export function ReaderPassword({ asked, actions }: ReaderPasswordProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState<PasswordAsked | null>(null);
  useLayoutEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  useLayoutEffect(() => {
    if (field.current) field.current.value = '';
    field.current?.focus();
  }, [asked]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const password = field.current?.value ?? '';
    if (password === '' || given === asked) return;
    setGiven(asked);
    actions.givePassword(password);
  };
  const cancel = (event: Event) => {
    // whoever asked takes the dialog away
    event.preventDefault();
    actions.cancelPassword();
  };
  return (
    <dialog ref={dialog} class="dialog rd-password" aria-labelledby={`${id}-title`} onCancel={cancel}>
      <form class="col col-3" onSubmit={submit}>
        <h2 id={`${id}-title`} class="t-title">
          {i18n.t('reader.password.title')}
        </h2>
        <p class="t-2">{i18n.t('reader.password.about', [asked.file])}</p>
        <div class="field">
          <label for={id}>{i18n.t('reader.password.label')}</label>
          <input
            ref={field}
            id={id}
            type="password"
            class="input"
            autocomplete="off"
            aria-invalid={asked.wrong}
            aria-describedby={`${id}-wrong`}
          />
          <p id={`${id}-wrong`} class="help rd-wrong" role="alert">
            {asked.wrong && given !== asked && i18n.t('reader.password.wrong')}
          </p>
        </div>
        <div class="row end">
          <button type="button" class="btn" onClick={cancel}>
            {i18n.t('reader.cancel')}
          </button>
          <button type="submit" class="btn btn-primary" aria-disabled={given === asked}>
            {i18n.t('reader.password.unlock')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
