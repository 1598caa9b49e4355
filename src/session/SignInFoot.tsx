import { useId } from 'react';
import type { ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { sessionText } from '../i18n/en/session.ts';
import { useText } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { TroubleNotice } from './TroubleNotice.tsx';
import type { SignInView } from './signInView.ts';
import styles from './SignInForms.module.css';

interface SignInFootProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  view: SignInView;
  secondsLeft: number;
  other: ReactNode;
}

/** The button, what it is doing or waiting for, and what went wrong: below it, so that it stays where it is. */
export function SignInFoot<Values extends FieldValues>(props: SignInFootProps<Values>) {
  const { form, view, secondsLeft, other } = props;
  const text = useText(sessionText);
  const { isSubmitting, submitCount } = useFormState({ control: form.control });
  const waitId = useId();
  const isWaiting = secondsLeft > 0;
  const news = isSubmitting ? text.signingIn : view.block !== null && !isWaiting ? text.waitOver : '';
  return (
    <div className={styles['foot']}>
      <Button
        kind="primary"
        type="submit"
        className={styles['submit']}
        aria-disabled={isSubmitting || isWaiting}
        aria-describedby={waitId}
      >
        {text.signIn}
      </Button>
      <p id={waitId} className={styles['wait']}>
        {isWaiting && text.waitFor(secondsLeft)}
      </p>
      <p role="status" className={styles['wait']}>
        {news}
      </p>
      {view.trouble !== null && !isSubmitting && (
        <TroubleNotice key={submitCount} trouble={view.trouble} step={view.step} canRetry={!isWaiting} />
      )}
      {other}
    </div>
  );
}
