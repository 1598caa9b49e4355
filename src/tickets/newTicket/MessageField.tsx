import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { MessageEditor } from '../editor/MessageEditor.tsx';
import { isSendKey } from '../reply/sendKey.ts';

/** The first message, written as a reply is. `children` are its files. */
export function MessageField({
  form,
  children,
}: {
  form: UseFormReturn<TicketFormValues>;
  children?: ReactNode;
}) {
  const text = useText(ticketFormText);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { field, fieldState } = useController({ control: form.control, name: 'message' });
  const { ref, value, onChange } = field;
  useEffect(() => ref({ focus: () => box.current?.focus() }), [ref]);
  return (
    <MessageEditor
      id={id}
      label={text.message}
      value={value}
      onChange={onChange}
      problem={fieldState.error?.message ?? null}
      isRequired
      box={box}
      onKeyDown={(event) => {
        const { key, keyCode, ctrlKey, metaKey, shiftKey, altKey, repeat } = event;
        const { isComposing } = event.nativeEvent;
        if (!isSendKey({ key, keyCode, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing })) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    >
      {children}
    </MessageEditor>
  );
}
