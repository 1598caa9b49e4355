import type { CustomerId } from '../../panel/domain.ts';
import { definePreference } from '../../preferences.ts';

type Service = { key: string; caption: string };

/** So many are shown before anything is typed. */
const MOST = 5;
const MOST_CHARACTERS = 300;

const preference = definePreference('services', readRecent);

/** The services that the customer chose last on this device, newest first. */
export function recentServices(customer: CustomerId | null): readonly Service[] {
  return customer === null ? [] : preference.get(customer);
}

export function rememberService(customer: CustomerId | null, service: Service): void {
  if (customer === null) return;
  const others = preference.get(customer).filter(({ key }) => key !== service.key);
  preference.set(customer, [service, ...others].slice(0, MOST));
}

/** As it was stored, in whatever state that is (H060). */
export function readRecent(stored: unknown): readonly Service[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isService).slice(0, MOST);
}

function isService(item: unknown): item is Service {
  if (typeof item !== 'object' || item === null) return false;
  const { key, caption } = item as Partial<Record<keyof Service, unknown>>;
  return [key, caption].every(
    (text) => typeof text === 'string' && text !== '' && text.length <= MOST_CHARACTERS,
  );
}
