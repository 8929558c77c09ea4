"use client"

import type { Outcome, Severity } from "@gouji/application"
import { type ReactNode, useEffect, useState } from "react"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import type { Words } from "../../lib/words/words.ts"
import { Chooser } from "./chooser.tsx"
import { Papers } from "./papers.tsx"
import { Standing } from "./standing.tsx"
import { Taking } from "./taking.tsx"
import { useChecker } from "./use-checker.ts"

/** The words the checker needs, in one language: handed in by the page, so that no dictionary is sent. */
export interface CheckerWords {
  readonly check: Words["check"]
  readonly severity: Readonly<Record<Severity, string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly stage: Words["stage"]
  readonly year: string
  readonly unread: Words["unread"]
  readonly noFindings: string
  readonly style: string
  readonly outcomeGroup: string
  readonly notCheckedHead: string
  readonly notCheckedLead: string
  readonly allChecked: string
  readonly unreadHead: string
}

interface Props {
  readonly lang: Language
  readonly words: CheckerWords
  /** The address of the worker. */
  readonly worker: string
}

/** Reads and checks the files a person gives it, on this machine and nowhere else. */
export function Checker({ lang, words, worker }: Props): ReactNode {
  const checker = useChecker({ worker, lang, fileNames: words.check.fileNames })
  const { state } = checker
  const isAwake = useIsAwake()
  const isBusy = state.phase === "checking"
  const held = state.papers.filter(({ status }) => status === "checked").length
  return (
    <div className="checker" aria-busy={isBusy}>
      <Chooser words={words.check} isAwake={isAwake} onFiles={checker.check} />
      <Standing words={words.check} state={state} />
      <p className="checker-acts">
        {isBusy && (
          <button type="button" onClick={checker.cancel}>
            {words.check.cancel}
          </button>
        )}
        {!isBusy && state.papers.length > 0 && (
          <button type="button" onClick={checker.clear}>
            {words.check.clear}
          </button>
        )}
      </p>
      {state.papers.length > 0 && (
        <section aria-labelledby="checked-papers" className="papers">
          <h2 id="checked-papers">{words.check.results}</h2>
          {held > 1 && !isBusy && <p>{fillText(words.check.together, { documents: held })}</p>}
          {!isBusy && <Taking words={words.check} onTake={checker.take} />}
          <Papers lang={lang} words={words} checker={checker} />
        </section>
      )}
    </div>
  )
}

/** False until the script runs: what is drawn on the server cannot be used yet. */
function useIsAwake(): boolean {
  const [isAwake, wake] = useState(false)
  useEffect(() => wake(true), [])
  return isAwake
}
