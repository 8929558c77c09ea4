/** Gives a file that was made here to a person, as if it had been downloaded. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after this; a minute is enough for any.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
