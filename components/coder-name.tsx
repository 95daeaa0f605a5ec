import { i18n } from '#i18n';

export interface CoderNameProps {
  name: string;
  onType: (name: string) => void;
  /** Saves what was typed, now. */
  onLeave: () => void;
}

/** The name that stands on what is tagged on this computer. */
export function CoderName({ name, onType, onLeave }: CoderNameProps) {
  return (
    <div class="field">
      <label for="coder-name">{i18n.t('options.coderName')}</label>
      <input
        id="coder-name"
        class="input"
        autocomplete="name"
        maxLength={200}
        aria-describedby="coder-help"
        value={name}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <span class="help" id="coder-help">
        {i18n.t('options.coderHelp')}
      </span>
    </div>
  );
}
