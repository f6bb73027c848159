/** Languages that are written from right to left, by their primary tags. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/** Says of an element in which language its texts are and which way they run. `locale` is a BCP 47 tag. */
export function setLanguage(element: HTMLElement, locale: string): void {
  element.lang = locale;
  element.dir = RIGHT_TO_LEFT.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
