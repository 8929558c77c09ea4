/** What every place this runs in has (browser, worker, Node), declared here since the package takes in neither library. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** A copy that shares nothing with what it was made from. */
declare function structuredClone<T>(value: T): T

declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}
