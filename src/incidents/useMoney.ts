import { incidentsText } from '../i18n/en/incidents.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import type { Money } from '../panel/domain.ts';

/** An amount as the language writes it; what the panel does not say is said so, and is never 0. */
export function useMoney(): (amount: Money | null) => string {
  const text = useText(incidentsText);
  const formats = useFormats();
  return (amount) => (amount === null ? text.notSaid : formats.money(amount.minor, amount.currency));
}
