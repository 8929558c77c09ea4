import { isDocumentName, SOURCE_LIMIT, type Source, unpackSource } from "@gouji/application/browser"

/** The documents that files stand for, archives unpacked, one at a time. What cannot be read comes with its problem. */
export async function* sourcesOf(files: readonly File[]): AsyncGenerator<Source, void, undefined> {
  for (const file of files) yield* unpackSource(await sourceOf(file), isDocumentName)
}

async function sourceOf(file: File): Promise<Source> {
  const { name: path, size } = file
  if (size > SOURCE_LIMIT)
    return { path, problem: { code: "document-too-large", bytes: size, limit: SOURCE_LIMIT } }
  try {
    return { path, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (error) {
    // A folder, or a file that changed or went since it was chosen: the browser has names for it.
    return { path, problem: { code: "unreadable-file", detail: error instanceof Error ? error.name : "" } }
  }
}
