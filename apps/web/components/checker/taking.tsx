import { REPORT_KINDS, type ReportKind } from "../../checker/messages.ts"
import type { CheckerWords } from "./checker.tsx"

interface Props {
  readonly words: CheckerWords["check"]
  readonly onTake: (of: ReportKind) => void
}

/** Reports to take away. */
export function Taking({ words, onTake }: Props) {
  return (
    <div className="taking">
      <h3>{words.take}</h3>
      <p className="checker-acts">
        {REPORT_KINDS.map((kind) => (
          <button key={kind} type="button" data-report={kind} onClick={() => onTake(kind)}>
            {words.kinds[kind]}
          </button>
        ))}
      </p>
      <p className="note">{words.takeNote}</p>
    </div>
  )
}
