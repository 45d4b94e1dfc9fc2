/**
 * A value of a page's or a file's own data in words: several are joined by commas, and of a person or organization,
 * `{name: ...}`, it is the name.
 *
 * @returns undefined where it holds no letter and no number.
 */
export function inWords(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number')
    return /[\p{L}\p{N}]/u.test(`${value}`) ? `${value}`.trim() : undefined;
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join(', ') || undefined;
  return typeof value === 'object' && value !== null && 'name' in value ? inWords(value.name) : undefined;
}
