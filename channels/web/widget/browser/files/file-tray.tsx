/** The files above the composer: how far each is, what is wrong with it, and a way to take it back. */

import type { PendingFile } from '../chat-state.ts';
import { Icon } from '../components/icon.tsx';
import { fill } from '../launcher-strings.ts';
import type { Settings } from '../settings.ts';
import { describeSize } from './describe-size.ts';

export interface FileTrayProps {
  readonly files: readonly PendingFile[];
  readonly settings: Settings;
  readonly remove: (id: string) => void;
  readonly retry: (id: string) => void;
}

export function FileTray({ files, settings, remove, retry }: FileTrayProps) {
  const { strings } = settings;
  return (
    <ul class="tray" aria-label={strings.attachments}>
      {files.map((file) => (
        <li key={file.id} class={`pending-file ${file.status}`}>
          <Icon name="file" />
          <div>
            <p class="file-name" title={file.name}>
              <bdi>{file.name}</bdi>
            </p>
            <Progress file={file} settings={settings} />
          </div>
          {file.canRetry && (
            <button type="button" class="link-button" onClick={() => retry(file.id)}>
              {strings.retry}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={fill(strings.remove, { name: file.name })}
            onClick={() => remove(file.id)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ProgressProps {
  readonly file: PendingFile;
  readonly settings: Settings;
}

function Progress({ file: { status, progress, name, size, error }, settings }: ProgressProps) {
  switch (status) {
    case 'uploading':
      return <progress value={progress} aria-label={fill(settings.strings.uploading, { name })} />;
    case 'ready':
      return <p class="file-size">{describeSize(size, settings.locale)}</p>;
    case 'failed':
      return <p class="danger">{error}</p>;
  }
}
