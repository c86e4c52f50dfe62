import Button, { type ButtonProps } from '@mui/material/Button';
import { useRef } from 'react';

interface ChooseFilesProps extends Pick<ButtonProps, 'variant' | 'size' | 'color'> {
  label: string;
  onFiles: (files: readonly File[]) => void;
}

/** A button that lets one choose files of the machine, one or several. */
export function ChooseFiles({ label, onFiles, ...button }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // So that the same file can be chosen again, once it has been corrected.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
