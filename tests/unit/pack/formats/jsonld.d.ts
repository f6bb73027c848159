/** The one verb that the tests use. The published types ask for more of a context than the library does. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface ToRdfOptions {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly format: 'application/n-quads';
    /** Rejects instead of dropping what stands for nothing. */
    readonly safe: boolean;
  }
  const jsonld: { toRDF(document: unknown, options: ToRdfOptions): Promise<string> };
  export default jsonld;
}
