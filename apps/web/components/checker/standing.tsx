import type { PaperView } from "@gouji/application"
import type { CheckStep } from "@gouji/application/browser"

import { fillText } from "../../lib/fill.tsx"
import type { CheckerWords } from "./checker.tsx"
import type { CheckerState } from "./checker-state.ts"

interface Props {
  readonly words: CheckerWords["check"]
  readonly state: CheckerState
}

/** What the checker is doing. Told aloud when it changes from one thing to another, and not at every page. */
export function Standing({ words, state }: Props) {
  const { isHere, requests, step } = state
  return (
    <div className="standing-of-checker">
      <p role="status" data-phase={state.phase} data-ready={isHere || undefined}>
        {said(words, state)}
      </p>
      {isHere && (
        <p className="requests" data-requests={requests.page + requests.worker}>
          {fillText(words.requests, { count: requests.page + requests.worker })}
        </p>
      )}
      {step !== null && (
        <p className="step">
          <progress aria-label={words.progress} {...extent(step)} />
          <span>{stepWords(words, step)}</span>
        </p>
      )}
    </div>
  )
}

function said(words: Props["words"], { phase, isHere, papers, defect }: CheckerState): string {
  switch (phase) {
    case "checking":
      return isHere ? words.ready : words.fetching
    case "too-old":
      return words.tooOld
    case "defect":
      return fillText(words.defect, { message: defect })
    case "done":
      return fillText(words.done, countsOf(papers))
    default:
      return words[phase]
  }
}

function countsOf(papers: readonly PaperView[]) {
  const checked = papers.flatMap((paper) => (paper.status === "checked" ? [paper] : []))
  return {
    documents: papers.length,
    findings: checked.reduce((sum, { findings }) => sum + findings.length, 0),
    unreadable: papers.length - checked.length,
  }
}

/** Without pages nothing is known of how far it is. */
function extent(step: CheckStep) {
  if (step.kind === "checking") return { value: step.document, max: step.documents }
  return step.page === null || step.pages === null ? {} : { value: step.page, max: step.pages }
}

function stepWords(words: Props["words"], step: CheckStep): string {
  const { path: name } = step
  if (step.kind === "checking")
    return fillText(words.checking, { name, document: step.document, documents: step.documents })
  const { page, pages } = step
  return page === null || pages === null
    ? fillText(words.reading, { name })
    : fillText(words.readingPage, { name, page, pages })
}
