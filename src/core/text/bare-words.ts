/** The words and figures of a text, lower case, one space between: pages set quotation marks, dashes and lines anew. */
export function bareWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ');
}
