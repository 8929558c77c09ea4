import * as z from "zod"

import type { Hash } from "../ports.ts"
import type { FaultCode, RegistryFault } from "./registry-fault.ts"
import type { StoredOriginal, StoredReport } from "./registry-inspector.ts"
import { sealOfOriginal, sealOfReport } from "./seals.ts"

/** What is wrong with an original as stored. */
export function originalFaults(row: StoredOriginal, hash: Hash): readonly RegistryFault[] {
  const { sha256: key, bytes, text, personal, seal } = row
  const fault = (code: FaultCode, detail = ""): RegistryFault => ({ code, table: "original", key, detail })
  const unreadable = [...(text === null ? ["text"] : []), ...(areSpans(personal) ? [] : ["personal"])]
  return [
    ...(hash(bytes) === key ? [] : [fault("wrong-hash")]),
    ...(sealOfOriginal(hash, row) === seal ? [] : [fault("wrong-seal")]),
    ...(unreadable.length === 0 ? [] : [fault("unreadable", unreadable.join())]),
  ]
}

/** What is wrong with a report as stored. */
export function reportFaults(row: StoredReport, hash: Hash): readonly RegistryFault[] {
  const { hash: key, packed, json, seal } = row
  const fault = (code: FaultCode, detail = ""): RegistryFault => ({ code, table: "report", key, detail })
  const isHashed = json !== null && hash(new TextEncoder().encode(json)) === key
  return [
    ...(json === null || valueIn(json) === undefined ? [fault("unreadable", "body")] : []),
    ...(json === null || isHashed ? [] : [fault("wrong-hash")]),
    ...(sealOfReport(hash, packed) === seal ? [] : [fault("wrong-seal")]),
  ]
}

const Spans = z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }))

function areSpans(json: string): boolean {
  return Spans.safeParse(valueIn(json)).success
}

/** Undefined for what is no JSON. */
export function valueIn(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
