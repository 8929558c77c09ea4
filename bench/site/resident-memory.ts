import { existsSync, readFileSync } from "node:fs"

/** Mebibytes of memory a process and those it started have resident; null where the system does not tell. */
export function residentMemory(pid: number | undefined): number | null {
  if (pid === undefined || !existsSync(`/proc/${pid}/status`)) return null
  return Math.round(kilobytesOf(pid) / 1024)
}

function kilobytesOf(pid: number): number {
  const own = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean)
  return children.map(Number).reduce((sum, child) => sum + kilobytesOf(child), Number(own))
}
