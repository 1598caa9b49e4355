import { useRef } from 'react';
import type { ComponentProps } from 'react';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';

type PickFilesProps = Omit<ComponentProps<typeof Button>, 'onClick'> & {
  multiple?: boolean;
  /** Why none can be chosen now: said instead. */
  obstacle: string | null;
  onPick: (files: File[]) => void;
};

/** A button that opens the browser's file picker; it is the field's face, which cannot be given another one. */
export function PickFiles({ multiple = false, obstacle, onPick, ...button }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => (obstacle === null ? input.current?.click() : announce(obstacle))} />
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // The same file once more is a choice, too.
          currentTarget.value = '';
          onPick(chosen);
        }}
      />
    </>
  );
}
