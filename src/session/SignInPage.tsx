import { useEffect, useLayoutEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { sessionText } from '../i18n/en/session.ts';
import { useText } from '../i18n/language.ts';
import type { Customer } from '../panel/sessionProcedures.ts';
import { safeReturnPath } from '../paths.ts';
import { HeavyProvider } from '../ui/HeavyProvider.tsx';
import { enter, enterAgain } from './arrival.ts';
import { OwedSignOut } from './OwedSignOut.tsx';
import { sessionParts } from './sessionEvents.ts';
import type { SignInStep } from './sessionQuestions.ts';
import { SignInDoor } from './SignInDoor.tsx';
import { findEntry } from './signInEntry.ts';
import { isSignOutOwed } from './signOutOwed.ts';
import { SignInSteps } from './SignInSteps.tsx';
import { useSignIn } from './useSignIn.ts';

interface SignInPageProps {
  mark: ReactNode;
  corner: ReactNode;
  /** What the browser's tab is to be named for. The same function each time. */
  onTitle: (title: string) => void;
}

/** The way in. Whoever is signed in already is led on at once. The door stays one and the same while its form comes. */
export function SignInPage(door: SignInPageProps) {
  const text = useText(sessionText);
  const first = useFirstStep();
  const [step, setStep] = useState<SignInStep | null>(null);
  const isCode = (step ?? first) === 'code';
  return (
    <SignInDoor {...door} {...(isCode && { title: text.codeTitle, lead: text.codeLead })}>
      {first === null ? undefined : (
        <HeavyProvider>
          <SignInForm firstStep={first} onStep={setStep} />
        </HeavyProvider>
      )}
    </SignInDoor>
  );
}

function SignInForm({ firstStep, onStep }: { firstStep: SignInStep; onStep: (step: SignInStep) => void }) {
  const signIn = useSignIn({ step: firstStep, login: '', endsSession: true }, (customer) =>
    goOn(customer, enter),
  );
  const { step } = signIn.view;
  useLayoutEffect(() => onStep(step), [onStep, step]);
  return (
    <>
      <OwedSignOut />
      <SignInSteps signIn={signIn} isFocusWanted />
    </>
  );
}

/** The step to begin with; null until the panel has said whether somebody is signed in. */
function useFirstStep(): SignInStep | null {
  const [step, setStep] = useState<SignInStep | null>(() => (isSignOutOwed() ? 'password' : null));
  const isKnown = step !== null;
  useEffect(() => {
    if (isKnown) return undefined;
    let isWanted = true;
    void findEntry().then((entry) => {
      if (!isWanted) return;
      if (entry.step === 'done') goOn(entry.customer, enterAgain);
      else setStep(entry.step);
    });
    return () => {
      isWanted = false;
    };
  }, [isKnown]);
  return step;
}

function goOn(customer: Customer, comeIn: (customer: Customer) => void): void {
  comeIn(customer);
  sessionParts().navigate(safeReturnPath(new URLSearchParams(location.search).get('return')));
}
