import { i18n } from '#i18n';
import { openingWords } from '../lib/app/reader/opening-words';
import type { FailureCode } from '../lib/core/result';
import { PDF_FILES } from './reader-files';
import { ReaderQueue } from './reader-queue';
import type { ReaderProps, ReaderStage } from './reader-view';
import { useFilePicker } from './use-file-picker';

type Deed = 'retry' | 'allow' | 'password' | 'original' | 'pick';

/** What helps, the best first; all else can be tried again. */
const DEEDS: Partial<Record<FailureCode, readonly Deed[]>> = {
  'download-forbidden': ['allow', 'original', 'pick'],
  'download-too-large': ['original', 'pick'],
  'pdf-too-large': ['original', 'pick'],
  'pdf-locked': ['password', 'original', 'pick'],
  'pdf-not-pdf': ['original', 'pick'],
};
const OTHERWISE: readonly Deed[] = ['retry', 'original', 'pick'];

function isPossible(deed: Deed, { host, fromWeb }: ReaderStage & { at: 'failed' }): boolean {
  if (deed === 'allow') return host !== null;
  return deed !== 'original' || fromWeb;
}

interface ReaderFailedProps extends Pick<ReaderProps, 'queue' | 'actions'> {
  stage: ReaderStage & { at: 'failed' };
}

/** A report that did not open: what happened, and what helps. */
export function ReaderFailed({ stage, queue, actions }: ReaderFailedProps) {
  const { file, failure } = stage;
  const deeds = (DEEDS[failure.code] ?? OTHERWISE).filter((deed) => isPossible(deed, stage));
  const picker = useFilePicker({
    label: i18n.t('reader.pickAnother'),
    accept: PDF_FILES,
    onFiles: actions.openFiles,
    multiple: true,
  });
  const acts: Record<Deed, { label: string; act: () => void }> = {
    retry: { label: i18n.t('common.tryAgain'), act: actions.retry },
    allow: { label: i18n.t('reader.allow', [stage.host ?? '']), act: actions.allowHost },
    password: { label: i18n.t('reader.enterPassword'), act: actions.retry },
    original: { label: i18n.t('reader.original'), act: actions.openOriginal },
    pick: { label: i18n.t('reader.pickAnother'), act: picker.pick },
  };
  return (
    <div class="rd-start">
      <div class="col" role="alert">
        <h1 class="t-title">{file ? i18n.t('reader.failedFile', [file]) : i18n.t('reader.failed')}</h1>
        <p class="t-2">{openingWords(failure)}</p>
      </div>
      <div class="row wrap">
        {deeds.map((deed, index) => (
          <button
            key={deed}
            type="button"
            class={index === 0 ? 'btn btn-primary' : 'btn'}
            onClick={() => acts[deed].act()}
          >
            {acts[deed].label}
          </button>
        ))}
        {picker.field}
      </div>
      {queue.length > 1 && <ReaderQueue files={queue} failed actions={actions} />}
    </div>
  );
}
