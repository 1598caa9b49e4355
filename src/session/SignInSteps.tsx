import type { ReactNode } from 'react';
import { CodeForm } from './CodeForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import type { SignIn } from './useSignIn.ts';

export interface SignInStepProps {
  signIn: SignIn;
  /** Focus goes to the first field that is to be filled in. */
  isFocusWanted: boolean;
  /** What else can be done, beside signing in. */
  other?: ReactNode;
}

/** The form of the step that a sign-in has come to. A later step takes focus: it follows from what was pressed. */
export function SignInSteps({ signIn, isFocusWanted, other }: SignInStepProps) {
  const { step, hasMoved } = signIn.view;
  const Step = step === 'code' ? CodeForm : PasswordForm;
  return <Step signIn={signIn} isFocusWanted={isFocusWanted || hasMoved} other={other} />;
}
