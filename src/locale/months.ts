/** Names of the months, January first, in the browser's own words. */
export function monthNames(language: string, style: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2021, month, 1)));
}
