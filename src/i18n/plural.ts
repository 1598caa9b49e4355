type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The form that the language's plural rule picks for `count`; every `#` in it becomes the number as the language writes it. */
export function plural(language: string, count: number, forms: Forms): string {
  const form = forms[cached(rules, language, Intl.PluralRules).select(count)] ?? forms.other;
  return form.replaceAll('#', formatNumber(language, count));
}

/** A whole number with the language's own grouping. */
export function formatNumber(language: string, value: number): string {
  return cached(numbers, language, Intl.NumberFormat).format(value);
}

function cached<Made>(
  kept: Map<string, Made>,
  language: string,
  Maker: new (language: string) => Made,
): Made {
  const made = kept.get(language) ?? new Maker(language);
  kept.set(language, made);
  return made;
}
