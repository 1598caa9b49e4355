import type { Fault } from '../faultLine.ts';
import type { House, Person } from './house.ts';
import type { Fate } from './schedule.ts';
import type { BrowserContext } from '@playwright/test';

/** What the account has to know of a press with this fate. */
export function troubleOf(fate: Fate): { isTroubled: boolean; isLate: boolean } {
  return { isTroubled: fate !== 'none', isLate: fate === 'late' };
}

interface Scene {
  house: House;
  context: BrowserContext;
  person: Person;
}

/** Makes ready what becomes of the next request of the kind; gives what is to be done once it was pressed. */
export async function prepare(
  { house, context, person }: Scene,
  fate: Fate,
  request: RegExp,
): Promise<() => Promise<void>> {
  const { proxy } = house;
  const before = proxy.struck.length;
  const fault = faultOf(fate, house);
  if (fault !== null) proxy.strike(request, fault);
  if (fate === 'offline') await context.setOffline(true);
  if (fate === 'sessionEnds') house.seeder.endSessions(person.customer);
  return async () => {
    if (fate === 'offline') await context.setOffline(false);
    if (fate !== 'serverDies') return;
    // Where the press sent nothing it dies all the same.
    await untilStruck(() => proxy.struck.length > before);
    await house.kill();
  };
}

function faultOf(fate: Fate, house: House): Fault | null {
  switch (fate) {
    case 'beforeRequest':
    case 'beforeAnswer':
      return { at: fate };
    case 'midRequest':
      return { at: 'midRequest', bytes: 300 };
    case 'midAnswer':
      return { at: 'midAnswer', bytes: -20 };
    case 'gatewayPage':
      return { at: 'insteadOfAnswer', status: 502 };
    case 'late':
      return { at: 'holdRequest', until: house.untilReleased() };
    case 'busy':
      return { at: 'insteadOfRequest', status: 429, retryAfterSeconds: 1 };
    case 'tooBig':
      return { at: 'insteadOfRequest', status: 413 };
    case 'serverDies':
      return { at: 'swallow' };
    default:
      return null;
  }
}

async function untilStruck(isStruck: () => boolean): Promise<void> {
  const end = Date.now() + 600;
  while (!isStruck() && Date.now() < end) await new Promise((resolve) => void setTimeout(resolve, 10));
}
