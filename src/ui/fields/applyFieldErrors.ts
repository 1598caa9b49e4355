import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';

/**
 * Puts a refusal at the field it names and moves there. False where the form has no such field or nothing was said:
 * then it belongs above the form.
 */
export function applyFieldErrors<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  refusal: { field: string | null; text: string | null },
): boolean {
  const { field, text } = refusal;
  if (field === null || text === null || !Object.hasOwn(form.control._fields, field)) return false;
  form.setError(field as Path<Values>, { type: 'panel', message: text }, { shouldFocus: true });
  return true;
}
