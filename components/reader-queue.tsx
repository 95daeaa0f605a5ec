import { i18n } from '#i18n';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import type { QueuedFile, ReaderActions } from './reader-view';

interface ReaderQueueProps {
  files: readonly QueuedFile[];
  /** Whether the current one could not be opened. */
  failed?: boolean;
  actions: Pick<ReaderActions, 'openQueued' | 'removeQueued'>;
}

/** Files that were opened together: which one is open, the next one, and a way to take one out. */
export function ReaderQueue({ files, failed, actions }: ReaderQueueProps) {
  const next = files[files.findIndex(({ current }) => current) + 1];
  return (
    <div class="col rd-queue">
      <ul>
        {files.map(({ id, name, current }) => (
          <li key={id} class="row row-1" aria-current={current ? 'true' : undefined}>
            <button type="button" class="rd-file" title={name} onClick={() => !current && actions.openQueued(id)}>
              <Icon name="doc" />
              <span class="rd-file-name">{name}</span>
              {current && <span class="t-meta">{i18n.t(failed ? 'reader.queueFailed' : 'reader.queueOpen')}</span>}
            </button>
            {!current && (
              <IconButton
                icon="x"
                small
                label={i18n.t('reader.queueRemove', [name])}
                onClick={() => actions.removeQueued(id)}
              />
            )}
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" class="btn btn-s" onClick={() => actions.openQueued(next.id)}>
          <span class="rd-file-name">{i18n.t('reader.queueNext', [next.name])}</span>
        </button>
      )}
    </div>
  );
}
