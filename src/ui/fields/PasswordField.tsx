import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useFormState } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { Button } from '../Button.tsx';
import { TextField } from './TextField.tsx';
import type { FieldProps } from './TextField.tsx';
import styles from './TextField.module.css';

interface PasswordFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  text: { show: string; hide: string; showPassword: string; hidePassword: string; capsLock: string };
}

/** A password: it can be looked at, pasted and filled in by a manager; capitals locked on are pointed out. */
export function PasswordField<Values extends FieldValues>({ text, ...field }: PasswordFieldProps<Values>) {
  const [isShown, setShown] = useState(false);
  const [hasCapsLock, setCapsLock] = useState(false);
  const { isSubmitting } = useFormState({ control: field.form.control });
  const noteCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <TextField
      {...field}
      // While it is sent it is a password again, or the browser would offer it as a plain word later.
      type={isShown && !isSubmitting ? 'text' : 'password'}
      input={{ spellCheck: false, autoCapitalize: 'none', autoCorrect: 'off' }}
      remark={hasCapsLock ? text.capsLock : undefined}
      onKey={noteCapsLock}
      end={
        <Button
          kind="quiet"
          className={styles['reveal']}
          aria-label={isShown ? text.hidePassword : text.showPassword}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? text.hide : text.show}
        </Button>
      }
    />
  );
}
