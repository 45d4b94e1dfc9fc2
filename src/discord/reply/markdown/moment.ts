/**
 * @param when ISO 8601, with time and zone.
 * @returns a moment that Discord shows in each reader's own zone and language: as a date, or (relative) "3 hours ago".
 */
export function moment(when: string, style: 'date' | 'relative'): string {
  return `<t:${Math.floor(Date.parse(when) / 1000)}:${style === 'date' ? 'D' : 'R'}>`;
}
