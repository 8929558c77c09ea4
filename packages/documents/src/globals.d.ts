/** What every place this runs in has (browser, worker, Node), declared here since the package takes in neither library. */
declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}
declare class TextEncoder {
  encode(text: string): Uint8Array
}
/** Leaves `globalThis.pdfjsWorker`; pdfjs-dist has no types for it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs"
