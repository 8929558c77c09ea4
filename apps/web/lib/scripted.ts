/** Places whose pages work in the reader's browser, and so bring scripts. */
const SCRIPTED = ["check", "verify"]

/** Whether the page at an address, without its language, runs scripts. */
export function isScripted(path: string): boolean {
  return SCRIPTED.includes(path.split("/")[1] ?? "")
}
