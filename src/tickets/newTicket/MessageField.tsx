import { useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useController } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { afterPress } from '../../ui/afterPress.ts';
import { Button } from '../../ui/Button.tsx';
import { MessageEditor } from '../editor/MessageEditor.tsx';
import { plainLine } from '../plainLine.ts';
import { isSendKey } from '../reply/sendKey.ts';
import { useSecretGuard } from '../secrets/useSecretGuard.tsx';
import styles from './NewTicketPage.module.css';

/** Asked right before the ticket leaves: true where something in its text is pointed out first (N11). */
export type MessageGuard = { stops(): boolean };

interface MessageFieldProps {
  form: UseFormReturn<TicketFormValues>;
  guard: Ref<MessageGuard>;
  /** The panel asks for no subject, or has its own. */
  isTitled: boolean;
  /** Its files. */
  children: ReactNode;
}

/** A subject is a few words: of a longer first line, its beginning. */
const MOST_SUGGESTED = 80;

/** The first message, written as a reply is. Left with words and without a subject, it offers its first line as one. */
export function MessageField({ form, guard, isTitled, children }: MessageFieldProps) {
  const text = useText(ticketFormText);
  const words = useText(newTicketText);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [suggested, setSuggested] = useState('');
  const { field, fieldState } = useController({ control: form.control, name: 'message' });
  const { ref, value, onChange } = field;
  const secrets = useSecretGuard({ value, box, send: () => box.current?.form?.requestSubmit() });
  useImperativeHandle(guard, () => ({ stops: secrets.stops }));
  useEffect(() => ref({ focus: () => box.current?.focus() }), [ref]);

  function leave(): void {
    void form.trigger('message');
    const [first = ''] = value.trim().split('\n');
    const isWanted = !isTitled && form.getValues('subject').trim() === '';
    setSuggested(isWanted ? cut(plainLine(first)) : '');
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, keyCode, ctrlKey, metaKey, shiftKey, altKey, repeat } = event;
    const { isComposing } = event.nativeEvent;
    if (!isSendKey({ key, keyCode, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing })) return;
    event.preventDefault();
    const around = event.currentTarget.form;
    // What is on its way takes no focus, so it goes where a click would have left it.
    around?.querySelector<HTMLElement>('[type=submit]')?.focus();
    around?.requestSubmit();
  }

  return (
    <div onBlur={() => afterPress(leave)}>
      <div className={styles['message']}>
        <MessageEditor
          id={id}
          label={text.message}
          value={value}
          onChange={onChange}
          problem={fieldState.error?.message ?? null}
          isRequired
          box={box}
          onKeyDown={press}
        >
          {children}
        </MessageEditor>
      </div>
      {suggested !== '' && (
        <Button
          className={styles['underMessage']}
          onClick={() => {
            form.setValue('subject', suggested, { shouldDirty: true, shouldValidate: true });
            setSuggested('');
            form.setFocus('subject');
          }}
        >
          <bdi>{words.subjectFrom(suggested)}</bdi>
        </Button>
      )}
      {secrets.notice}
    </div>
  );
}

function cut(line: string): string {
  const characters = Array.from(line);
  return characters.length <= MOST_SUGGESTED ? line : `${characters.slice(0, MOST_SUGGESTED - 1).join('')}…`;
}
