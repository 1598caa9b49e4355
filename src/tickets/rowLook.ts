import { useMemo } from 'react';
import { useFormats } from '../i18n/formats.ts';
import { listText } from '../i18n/en/list.ts';
import { statusText } from '../i18n/en/status.ts';
import { useText } from '../i18n/language.ts';
import { usePanelMinute } from '../ui/clock.ts';
import type { ListColumn } from './columns/listColumns.ts';

export type RowLook = ReturnType<typeof useRowLook>;

/**
 * What all rows of a list are drawn by: read once for all of them, not by each of its cells. The same object until
 * something of it changes.
 */
export function useRowLook(columns: readonly ListColumn[]) {
  const text = useText(listText);
  const statuses = useText(statusText);
  const formats = useFormats();
  const now = usePanelMinute();
  return useMemo(() => ({ columns, text, statuses, formats, now }), [columns, text, statuses, formats, now]);
}
