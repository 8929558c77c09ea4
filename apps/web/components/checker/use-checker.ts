"use client"

import { useCallback, useEffect, useReducer, useRef } from "react"

import { countRequests } from "../../checker/count-requests.ts"
import type { Asked, PageAsked, ReportKind, Told } from "../../checker/messages.ts"
import type { Language } from "../../lib/language.ts"
import { AT_FIRST, after, type CheckerState } from "./checker-state.ts"
import { saveFile } from "./save-file.ts"

/** What a person can do with the checker. */
export interface Checker {
  readonly state: CheckerState
  readonly check: (files: readonly File[]) => void
  readonly cancel: () => void
  readonly clear: () => void
  readonly take: (of: ReportKind) => void
  readonly show: (place: PageAsked & { readonly finding: string }) => void
  readonly hide: () => void
}

/** The address of the worker, the language of reports, and what they are called. */
export interface CheckerSetting {
  readonly worker: string
  readonly lang: Language
  readonly fileNames: Readonly<Record<ReportKind, string>>
}

/** Fetches the checker when the browser has nothing else to do, and speaks with it. */
export function useChecker({ worker: address, lang, fileNames }: CheckerSetting): Checker {
  const [state, happen] = useReducer(after, AT_FIRST)
  const worker = useRef<Worker | null>(null)
  const names = useRef(fileNames)

  const start = useCallback(() => {
    if (worker.current !== null) return
    if (!canRun()) return happen({ kind: "absent", phase: "too-old" })
    const made = new Worker(address, { type: "module" })
    worker.current = made
    made.onerror = ({ message }) => {
      if (message) return happen({ kind: "defect", message })
      // Files chosen now have it fetched once more.
      worker.current = null
      happen({ kind: "absent", phase: "failed" })
    }
    made.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === "report") return saveFile(names.current[data.of], data.bytes)
      if (data.kind === "ready") sealPage((count) => happen({ kind: "page-requests", count }))
      happen(data)
    }
  }, [address])

  useEffect(() => {
    const idle = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 200))
    idle(start, { timeout: 3000 })
  }, [start])

  const ask = useCallback((asked: Asked) => worker.current?.postMessage(asked), [])
  return {
    state,
    check: useCallback(
      (files) => {
        if (files.length === 0) return
        start()
        happen({ kind: "asked" })
        ask({ kind: "check", files })
      },
      [start, ask],
    ),
    cancel: () => ask({ kind: "cancel" }),
    clear: () => {
      ask({ kind: "clear" })
      happen({ kind: "cleared" })
    },
    take: (of) => ask({ kind: "report", of, language: lang }),
    show: ({ document, page, finding }) => {
      happen({ kind: "shown", document, page, finding })
      ask({ kind: "draw", document, page, width: PICTURE_WIDTH })
    },
    hide: () => happen({ kind: "hidden" }),
  }
}

/** Wide enough to read a table's digits on any screen. */
const PICTURE_WIDTH = 1400

function canRun(): boolean {
  return "Worker" in globalThis && "OffscreenCanvas" in globalThis && "structuredClone" in globalThis
}

/**
 * From here on the browser lets this page fetch nothing: a policy that is added counts, and none can be taken back. And
 * what is asked for all the same is counted.
 */
function sealPage(onMore: (count: number) => void): void {
  const policy = document.createElement("meta")
  policy.httpEquiv = "content-security-policy"
  policy.content = "default-src 'none'; style-src 'self'"
  document.head.append(policy)
  countRequests(onMore)
}
