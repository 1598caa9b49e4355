import type { FieldValues } from 'react-hook-form';
import { TextField } from './TextField.tsx';
import type { FieldProps } from './TextField.tsx';

/** What stands for a day that was begun and does not exist: the browser gives it as empty, which it is not (H066). */
export const unreadableDay = 'unreadable';

/** A day, `YYYY-MM-DD`, by the browser's own calendar. */
export function DateField<Values extends FieldValues>(field: Omit<FieldProps<Values>, 'autoComplete'>) {
  return <TextField {...field} type="date" autoComplete="off" />;
}
