import { useState } from 'react';
import { sessionText } from '../i18n/en/session.ts';
import { useText } from '../i18n/language.ts';
import type { Customer } from '../panel/sessionProcedures.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { resume } from './arrival.ts';
import type { SignInStep } from './sessionQuestions.ts';
import { SignInSteps } from './SignInSteps.tsx';
import { requestSignOut } from './signOut.ts';
import { isTyping } from './typing.ts';
import { useSignIn } from './useSignIn.ts';
import styles from './SignInForms.module.css';

interface SignInAgainDialogProps {
  customer: Customer;
  firstStep: SignInStep;
}

/** The session has ended under the page: it stays as it is, and goes on after a sign-in (S007). */
export function SignInAgainDialog({ customer, firstStep }: SignInAgainDialogProps) {
  const text = useText(sessionText);
  const signIn = useSignIn({ step: firstStep, login: customer.login ?? '', endsSession: false }, resume);
  // Whoever is typing a text when the session ends must not find the next word in a password field.
  const [wasTyping] = useState(isTyping);
  const isCode = signIn.view.step === 'code';
  return (
    <Dialog
      title={isCode ? text.codeAgainTitle : text.endedTitle}
      lead={isCode ? text.codeAgainLead : text.endedLead}
    >
      <div className={styles['inDialog']}>
        <SignInSteps
          signIn={signIn}
          isFocusWanted={!wasTyping}
          other={
            <Button kind="quiet" onClick={() => void requestSignOut()}>
              {text.signOutInstead}
            </Button>
          }
        />
      </div>
    </Dialog>
  );
}
