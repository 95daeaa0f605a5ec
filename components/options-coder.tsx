import { i18n } from '#i18n';
import { CoderName, type CoderNameProps } from './coder-name';

/** Who codes on this computer. */
export function OptionsCoder(props: CoderNameProps) {
  return (
    <main class="cb-m cb-one">
      <h1 class="t-title">{i18n.t('options.coder')}</h1>
      <p class="t-2">{i18n.t('options.coderAbout')}</p>
      <div class="opt-name">
        <CoderName {...props} />
      </div>
    </main>
  );
}
