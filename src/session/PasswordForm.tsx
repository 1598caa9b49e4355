import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { sessionText } from '../i18n/en/session.ts';
import { useText } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { Form } from '../ui/fields/Form.tsx';
import { PasswordField } from '../ui/fields/PasswordField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { SignInFoot } from './SignInFoot.tsx';
import type { SignInStepProps } from './SignInSteps.tsx';
import { useSecondsLeft } from './useSecondsLeft.ts';
import styles from './SignInForms.module.css';

/** Name and password. A wrong password leaves the name, clears the password and waits there (C6). */
export function PasswordForm({ signIn, isFocusWanted, other }: SignInStepProps) {
  const text = useText(sessionText);
  const { view } = signIn;
  // Checked when sent, not when left: an error that comes up between two fields would move the button from under the pointer.
  const form = useForm({ defaultValues: { username: view.login, password: '' } });
  const username = useWatch({ control: form.control, name: 'username' }).trim();
  const secondsLeft = useSecondsLeft(view.block, username);

  useEffect(() => {
    if (isFocusWanted) form.setFocus(form.getValues('username') === '' ? 'username' : 'password');
  }, [form, isFocusWanted]);

  const send = async (values: { username: string; password: string }) => {
    if (secondsLeft > 0) return;
    const { outcome } = await signIn.sendPassword({ ...values, username: values.username.trim() });
    if (outcome !== 'badPassword') return;
    form.setValue('password', '');
    form.setError('password', { type: 'badPassword' }, { shouldFocus: true });
  };

  return (
    <Form form={form} action={paths.signIn} className={styles['form']} onSend={send}>
      <TextField
        form={form}
        name="username"
        label={text.username}
        autoComplete="username"
        input={{ spellCheck: false, autoCapitalize: 'none', autoCorrect: 'off' }}
        rules={{ validate: { missing: (value) => value.trim() !== '' } }}
        errors={{ missing: text.usernameMissing }}
      />
      <PasswordField
        form={form}
        name="password"
        label={text.password}
        autoComplete="current-password"
        rules={{ validate: { missing: (value) => value !== '' } }}
        errors={{ missing: text.passwordMissing, badPassword: text.badPassword }}
        text={text}
      />
      <SignInFoot form={form} view={view} secondsLeft={secondsLeft} other={other} />
    </Form>
  );
}
