import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { sessionText } from '../i18n/en/session.ts';
import { useText } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { Button } from '../ui/Button.tsx';
import { CodeField } from '../ui/fields/CodeField.tsx';
import { Form } from '../ui/fields/Form.tsx';
import { SignInFoot } from './SignInFoot.tsx';
import type { SignInStepProps } from './SignInSteps.tsx';
import { readCode } from './signInView.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';
import styles from './SignInForms.module.css';

/** The second factor. A wrong code can be tried again without the password (C7). */
export function CodeForm({ signIn, isFocusWanted, other }: SignInStepProps) {
  const text = useText(sessionText);
  const { view } = signIn;
  const form = useForm({ defaultValues: { code: '' } });
  const secondsLeft = useSecondsLeft(view.block, view.login);
  const refused = useRef<string | null>(null);

  useEffect(() => {
    if (isFocusWanted) form.setFocus('code');
  }, [form, isFocusWanted]);

  const send = async (values: { code: string }) => {
    const code = readCode(values.code);
    if (code === null || secondsLeft > 0) return;
    // Five refused codes end the half-open session (panel protocol §3.2): none is to be spent on a code that is known.
    if (code === refused.current) return refuse('triedBefore');
    const { outcome } = await signIn.sendCode(code);
    if (outcome !== 'badCode') return;
    refused.current = code;
    refuse('badCode');
  };

  function refuse(type: 'badCode' | 'triedBefore') {
    form.setError('code', { type }, { shouldFocus: true });
  }

  return (
    <Form form={form} action={paths.signIn} className={styles['form']} onSend={send}>
      <CodeField
        form={form}
        name="code"
        label={text.code}
        help={text.codeHelp}
        rules={{ validate: { missing: (value) => readCode(value) !== null } }}
        errors={{ missing: text.codeMissing, badCode: text.badCode, triedBefore: text.codeTriedBefore }}
      />
      <SignInFoot
        form={form}
        view={view}
        secondsLeft={secondsLeft}
        other={
          <>
            <Button kind="quiet" onClick={signIn.backToPassword}>
              {text.backToPassword}
            </Button>
            {other}
          </>
        }
      />
    </Form>
  );
}
