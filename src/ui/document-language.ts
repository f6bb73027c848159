/** Languages that are written from right to left, by their primary tags. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** In which language a text is and which way it runs, as attributes; where that is not known, its letters tell the way. */
export interface TextLanguage {
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** The attributes of a text that is not the interface's own. `locale` is a BCP 47 tag. */
export function textLanguage(locale: string | null | undefined): TextLanguage {
  return locale ? { lang: locale, dir: directionOf(locale) } : { dir: 'auto' };
}

function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(locale.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Says of an element in which language its texts are and which way they run. `locale` is a BCP 47 tag. */
export function setLanguage(element: HTMLElement, locale: string): void {
  element.lang = locale;
  element.dir = directionOf(locale);
}
