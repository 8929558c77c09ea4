// Bytes and words as they come, before anything is read as a document. Apart from what reads, so that whoever needs only
// this loads no parser.
export { isArchiveOfDocuments } from "./formats/archive/archive-kind.ts"
export { type PackedFile, type SkippedFile, type Unpacked, unpack } from "./formats/archive/unpack.ts"
export { decodeText } from "./formats/decode-text.ts"
export { personalNamesIn } from "./narrative/contact.ts"
