/**
 * The forms a counted phrase takes, by the categories of Unicode's plural rules; `other` serves for those that are not
 * given. `#` stands for the number.
 */
export type PluralForms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };

/** Says a counted phrase: a whole number from 0 on, and its forms. */
export type Plural = (count: number, forms: PluralForms) => string;

/**
 * @param locale BCP 47 tag whose plural rules and digits apply.
 * @returns a function that picks the form for a number and writes the number in place of `#`.
 */
export function pluralOf(locale: string): Plural {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', digits.format(count));
}
