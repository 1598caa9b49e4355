import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { filterText } from '../../i18n/en/filter.ts';
import type { Translated } from '../../i18n/section.ts';
import { unreadableDay } from '../../ui/fields/DateField.tsx';
import { filterSchema } from './filterForm.ts';
import type { FilterValues } from './filterForm.ts';

/** The schema as react-hook-form asks for it. A day that was begun and does not exist is told, not taken for none (H066). */
export function filterResolver(words: Translated<(typeof filterText)['english']>): Resolver<FilterValues> {
  const check = zodResolver(filterSchema(words));
  return (values, context, options) => {
    const isUnreadable = (name: 'from' | 'to') => {
      const element = options.fields[name]?.ref;
      return element instanceof HTMLInputElement && element.validity.badInput;
    };
    const from = isUnreadable('from') ? unreadableDay : values.from;
    const to = isUnreadable('to') ? unreadableDay : values.to;
    return check({ ...values, from, to }, context, options);
  };
}
