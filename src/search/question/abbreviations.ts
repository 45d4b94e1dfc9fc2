import type { NameInQuestion } from './known-people.ts';

/** Each line: an abbreviation and what it stands for in the news. Our own list, kept to what people type. */
const GROUPS: readonly (readonly string[])[] = `
AI = artificial intelligence
CEO = chief executive = chief executive officer
CFO = finance chief = chief financial officer
COO = chief operating officer
EU = European Union
GDP = gross domestic product
GP = general practitioner = family doctor
HQ = headquarters
IMF = International Monetary Fund
MEP = member of the European Parliament
MP = member of parliament = lawmaker
NGO = non-governmental organization = non-governmental organisation
PM = prime minister
PR = public relations
TV = television = telly
UAE = United Arab Emirates
UK = United Kingdom = Britain
UN = United Nations
US = United States = America
USA = United States = America
VP = vice president
WHO = World Health Organization`
  .trim()
  .split('\n')
  .map((line) => line.split(' = '));

/** In small letters these are other words. */
const CAPITALS_ONLY = new Set(['AI', 'PM', 'PR', 'US', 'WHO']);

const FORMS = GROUPS.flatMap((group) =>
  group.map((form) => ({
    form,
    others: group.filter((other) => other !== form),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${form}(?:s|['’]s)?(?![\\p{L}\\p{N}])`,
      CAPITALS_ONLY.has(form) ? 'u' : 'iu',
    ),
  })),
);

/** @returns each abbreviation or long form that the question holds, with its other forms. */
export function abbreviationsIn(question: string): NameInQuestion[] {
  return FORMS.filter(({ pattern }) => pattern.test(question)).map(({ form, others }) => ({ name: form, others }));
}
