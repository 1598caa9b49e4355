import { useSyncExternalStore } from 'react';
import { HeavyProvider } from '../ui/HeavyProvider.tsx';
import { draftsAtSignOut, signInAgain } from './sessionQuestions.ts';
import { SignInAgainDialog } from './SignInAgainDialog.tsx';
import { SignOutDialog } from './SignOutDialog.tsx';

/** This room's questions, over whatever page is shown. */
export function SessionDialogs() {
  const again = useSyncExternalStore(signInAgain.subscribe, signInAgain.standing);
  const drafts = useSyncExternalStore(draftsAtSignOut.subscribe, draftsAtSignOut.standing);
  return (
    <HeavyProvider>
      {again !== null && <SignInAgainDialog customer={again.customer} firstStep={again.step} />}
      {drafts !== null && <SignOutDialog count={drafts.count} />}
    </HeavyProvider>
  );
}
