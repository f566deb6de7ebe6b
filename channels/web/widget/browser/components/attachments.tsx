/** The files of a message: their names at once, pictures and ways to save them when those are loaded. */
import type { AttachmentReference } from '../../../../../src/contract/event.ts';
import type { Files } from '../files/files.ts';
import { useFileParts } from '../files/use-file-parts.ts';
import type { Settings } from '../settings.ts';

export interface AttachmentsProps {
  readonly attachments: readonly AttachmentReference[];
  readonly settings: Settings;
  readonly files: Files;
}

export function Attachments({ attachments, settings, files }: AttachmentsProps) {
  const parts = useFileParts(files.needFileParts, attachments.length > 0);
  if (attachments.length === 0) return null;
  if (parts !== undefined) {
    return <parts.FileList files={attachments} settings={settings} load={files.loadFile} />;
  }
  return (
    <>
      {attachments.map(({ id, name }) => (
        <p key={id} dir="auto">
          {name}
        </p>
      ))}
    </>
  );
}
