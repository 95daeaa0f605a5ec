import { i18n } from '#i18n';

interface OptionsCoderProps {
  name: string;
  onType: (name: string) => void;
  /** Saves what was typed, now. */
  onLeave: () => void;
}

/** Who codes on this computer. */
export function OptionsCoder({ name, onType, onLeave }: OptionsCoderProps) {
  return (
    <main class="cb-m cb-one">
      <h1 class="t-title">{i18n.t('options.coder')}</h1>
      <p class="t-2">{i18n.t('options.coderAbout')}</p>
      <div class="field opt-name">
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
    </main>
  );
}
