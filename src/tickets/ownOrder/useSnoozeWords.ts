import { useMemo } from 'react';
import { useLanguage } from '../../i18n/language.ts';

/** The moment a snoozed ticket comes back, by the clock of this device: "Mon, Nov 30, 9:00 AM". */
export function useSnoozeWords(): (until: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
    });
    return (until) => format.format(until);
  }, [language]);
}
