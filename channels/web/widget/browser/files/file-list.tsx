/** The files of a message: pictures to be seen, everything to be saved. */
import { useState } from 'preact/hooks';
import type { AttachmentReference } from '../../../../../src/contract/event.ts';
import { Icon } from '../components/icon.tsx';
import type { Settings } from '../settings.ts';
import { describeSize } from './describe-size.ts';
import { Picture } from './picture.tsx';
import { saveFile } from './save-file.ts';

export interface FileListProps {
  readonly files: readonly AttachmentReference[];
  readonly settings: Settings;
  readonly load: (file: AttachmentReference) => Promise<Blob>;
}

export function FileList({ files, settings, load }: FileListProps) {
  return (
    <ul class="files" aria-label={settings.strings.attachments}>
      {files.map((file) => (
        <li key={file.id}>
          <File file={file} settings={settings} load={() => load(file)} />
        </li>
      ))}
    </ul>
  );
}

interface FileProps {
  readonly file: AttachmentReference;
  readonly settings: Settings;
  readonly load: () => Promise<Blob>;
}

function File({ file, settings: { strings, locale }, load }: FileProps) {
  const [hasFailed, setFailed] = useState(false);
  const [isShown, setShown] = useState(file.mimeType.startsWith('image/'));
  const save = async (): Promise<void> => {
    setFailed(false);
    try {
      saveFile(await load(), file.name);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" class={isShown ? 'file picture' : 'file'} onClick={() => void save()}>
        {isShown ? <Picture load={load} failed={() => setShown(false)} /> : <Icon name="file" />}
        <span>
          <span class="visually-hidden">{strings.download} </span>
          <span class="file-name">
            <bdi>{file.name}</bdi>
          </span>
          <span class="file-size">{describeSize(file.size, locale)}</span>
        </span>
      </button>
      <p class="danger" role="status">
        {hasFailed && strings.failed}
      </p>
    </>
  );
}
