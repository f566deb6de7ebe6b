/** Opens the browser's file picker. */
import { useRef } from 'preact/hooks';
import { ACCEPTED_FILES } from '../files/accepted-files.ts';
import { Icon } from './icon.tsx';

export interface AttachButtonProps {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly attach: (files: readonly File[]) => void;
}

export function AttachButton({ label, isDisabled, attach }: AttachButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="attach"
        aria-label={label}
        title={label}
        disabled={isDisabled}
        onClick={() => picker.current?.click()}
      >
        <Icon name="clip" />
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED_FILES}
        onChange={({ currentTarget }) => {
          attach([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was taken back.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
