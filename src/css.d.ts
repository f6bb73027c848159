/** A style sheet imported as its text (the build loads `.css` so). */
declare module '*.css' {
  const text: string;
  export default text;
}
