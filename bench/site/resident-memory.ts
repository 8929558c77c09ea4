import { existsSync, readFileSync } from "node:fs"

/** Mebibytes of memory a process has resident; null where the system does not tell. */
export function residentMemory(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return null
  const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
}
