import { useFormats } from '../i18n/formats.ts';
import { useLanguage } from '../i18n/language.ts';

/** How long the panel asks to wait: to the second below a minute, for then one watches the clock. */
export function useWait(): (seconds: number) => string {
  const language = useLanguage();
  const formats = useFormats();
  return (seconds) =>
    seconds < 60
      ? new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(
          seconds,
        )
      : formats.duration(Math.ceil(seconds / 60) * 60);
}
