import { i18n } from '#i18n';
import { Progress } from './progress';
import type { ReaderStage } from './reader-view';

interface ReaderOpeningProps {
  stage: ReaderStage & { at: 'opening' };
  onCancel: () => void;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

function loadedWords({ loaded, total }: ReaderOpeningProps['stage']): string {
  if (total === null) return i18n.t('reader.loaded', [megabytes(loaded)]);
  return i18n.t('reader.loadedOf', [megabytes(loaded), megabytes(total)]);
}

/** A report on its way. Where its length is not known there is no bar: it could only pretend. */
export function ReaderOpening({ stage, onCancel }: ReaderOpeningProps) {
  const { file, loaded, total } = stage;
  const words = loaded > 0 ? loadedWords(stage) : '';
  return (
    <div class="rd-start">
      <div role="status">
        <h1 class="t-title">{i18n.t('reader.openingFile', [file])}</h1>
      </div>
      {/* stands there from the beginning: what is below must not move from under the pointer */}
      <div class="row row-3 rd-loaded">
        {loaded > 0 && total !== null && (
          <Progress label={i18n.t('reader.loading', [file])} value={loaded} max={total} valueText={words} />
        )}
        <span class="t-s t-2 num nowrap">{words}</span>
      </div>
      <div>
        <button type="button" class="btn" onClick={onCancel}>
          {i18n.t('reader.cancel')}
        </button>
      </div>
    </div>
  );
}
