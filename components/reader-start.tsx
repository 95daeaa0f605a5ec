import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { FileButton } from './file-button';
import { PDF_FILES } from './reader-files';
import type { ReaderActions } from './reader-view';

interface ReaderStartProps {
  /** What was wrong with the address, in words. */
  trouble: string | null;
  actions: Pick<ReaderActions, 'openFiles' | 'openAddress'>;
}

/** Nothing is open: the ways to open something, the first one first. */
export function ReaderStart({ trouble, actions }: ReaderStartProps) {
  return (
    <div class="rd-start">
      <div class="col">
        <h1 class="t-page">{i18n.t('reader.read')}</h1>
        <p class="t-2">{i18n.t('reader.readAbout')}</p>
      </div>
      <div class="rd-place">
        <FileButton label={i18n.t('reader.pick')} accept={PDF_FILES} onFiles={actions.openFiles} multiple primary />
        <span class="t-2">{i18n.t('reader.dropHere')}</span>
      </div>
      <AddressForm trouble={trouble} onOpen={actions.openAddress} />
    </div>
  );
}

function AddressForm({ trouble, onOpen }: { trouble: string | null; onOpen: (address: string) => void }) {
  const id = useId();
  const [address, setAddress] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (address.trim() !== '') onOpen(address.trim());
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for={id}>{i18n.t('reader.address')}</label>
      <div class="row">
        <input
          id={id}
          class="input"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={address}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-help`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {i18n.t('reader.openAddress')}
        </button>
      </div>
      <p id={`${id}-help`} class={trouble === null ? 'help' : 'help rd-wrong'} role="status">
        {trouble ?? i18n.t('reader.addressAbout')}
      </p>
    </form>
  );
}
