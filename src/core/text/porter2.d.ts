/** The Porter2 (English Snowball) stemmer: https://snowballstem.org/algorithms/english/stemmer.html */
declare module 'wink-porter2-stemmer' {
  /** The stem of a lower-case English word. */
  export default function stem(word: string): string;
}
