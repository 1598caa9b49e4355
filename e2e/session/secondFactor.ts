import { openSeeder } from '../../stand-in/seedBuilders.ts';
import type { SeededCustomer } from '../../stand-in/seedBuilders.ts';
import { dataDir } from '../place.ts';

const STEP_MS = 30_000;

/** The code that the customer's app will show next: the panel takes it already, even right after the present one. */
export function nextCode(customer: SeededCustomer): string {
  const seeder = openSeeder(dataDir, () => Date.now() + STEP_MS);
  const code = seeder.secondFactorCode(customer);
  seeder.close();
  return code;
}

/** Six digits that are none of those the panel takes now. */
export function wrongCode(right: string): string {
  return right.replace(/^./, (digit) => String((Number(digit) + 5) % 10));
}
