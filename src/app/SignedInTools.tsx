import type { Language } from '../i18n/languages.ts';
import { useCustomer } from '../session/useCustomer.ts';
import { Settings } from './Settings.tsx';
import { SignOutButton } from './SignOutButton.tsx';

/** The end of the bar: what is about the customer rather than about tickets. */
export function SignedInTools({ offered }: { offered: readonly Language[] }) {
  const customer = useCustomer();
  return (
    <>
      <Settings offered={offered} customerName={customer?.name ?? null} />
      <SignOutButton />
    </>
  );
}
