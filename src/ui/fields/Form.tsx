import { useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';

interface FormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** Where the form would go without script; it also tells password managers what it is for. */
  action: string;
  className?: string | undefined;
  /** Called with checked values; the form counts as submitting until the promise settles. */
  onSend: (values: Values) => Promise<void>;
  children: ReactNode;
}

/** A form bound to react-hook-form: sent by script, one at a time, checked by us, its first wrong field focused. */
export function Form<Values extends FieldValues>(props: FormProps<Values>) {
  const { form, action, className, onSend, children } = props;
  const isSending = useRef(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    // That of a form in a dialog over this one bubbles up here, too.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    adoptShownValues(event.currentTarget, form);
    void form
      .handleSubmit(onSend)(event)
      .finally(() => {
        isSending.current = false;
      });
  };
  return (
    <form className={className} method="post" action={action} noValidate onSubmit={send}>
      {children}
    </form>
  );
}

// Some password managers write into a field without an event: what is shown is what is sent (H069). What was put into
// the document besides, and is no text of the form's, is nobody's words (H068). What is known already is not written
// again: that would empty a day that was begun (H066).
function adoptShownValues<Values extends FieldValues>(element: HTMLFormElement, form: UseFormReturn<Values>) {
  for (const [name, shown] of new FormData(element)) {
    const path = name as Path<Values>;
    const known: unknown = form.getValues(path);
    if (typeof shown === 'string' && typeof known === 'string' && known !== shown)
      form.setValue(path, shown as PathValue<Values, Path<Values>>);
  }
}
