/**
 * Ends this process with the one that started it. That one may be gone before this program had begun to listen for it.
 */
export function endWithStarter(): void {
  process.once("disconnect", () => process.exit())
  if (!process.connected) process.exit()
}
