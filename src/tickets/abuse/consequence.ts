import type { abuseText } from '../../i18n/en/abuse.ts';
import type { Translated } from '../../i18n/section.ts';
import { plainLine } from '../plainLine.ts';
import type { AbuseTicket } from './abuseTicket.ts';

type Words = Translated<(typeof abuseText)['english']>;

/**
 * What may happen to what, in plain words, for the three actions we know. For any other the panel's own words stand
 * alone, and where it names none that is said (features C80).
 */
export function consequence(
  text: Words,
  { abuse: { action, actionKind }, service }: Pick<AbuseTicket, 'abuse' | 'service'>,
): string {
  switch (actionKind) {
    case 'forward':
      return text.forward;
    case 'suspendAll':
      return text.suspendAll;
    case 'suspendItem': {
      const name = plainLine(service ?? '');
      return name === '' ? text.suspendUnnamed : text.suspendItem(name);
    }
    case null:
      return action === null ? text.noAction : text.panelSays(plainLine(action));
  }
}
