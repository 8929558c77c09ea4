import type { Frame, WireFinding } from "@gouji/application"

import { ruleHref } from "../lib/addresses.ts"
import type { Language } from "../lib/language.ts"
import { ruleTitle } from "../lib/register.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Icon } from "./icon.tsx"
import { Sentence } from "./sentence.tsx"

interface Props {
  readonly lang: Language
  readonly document: string
  readonly finding: WireFinding
  readonly frames: readonly Frame[]
}

/** One thing worth a look: what it is, the sentences side by side, and what may explain it. No judgement. */
export function FindingCard({ lang, document, finding, frames }: Props) {
  return (
    <article className="finding" id={finding.id} data-severity={finding.severity}>
      <header className="finding-head">
        <span className="severity">
          <Icon of={finding.severity === "info" ? "not-applicable" : "fail"} />
          {wordsOf(lang).severity[finding.severity]}
        </span>
        <span className="rule-ids">
          {finding.rules.map((rule) => (
            <a key={rule} className="rule-link" href={ruleHref(lang, rule)}>
              <span className="rule-id">{rule}</span> {ruleTitle(rule)?.[lang]}
            </a>
          ))}
        </span>
      </header>
      <h3>{finding.title[lang]}</h3>
      {frames.map((frame) => (
        <Sentence
          key={frame.evidence.kind + frame.line + frame.column}
          lang={lang}
          document={document}
          frame={frame}
        />
      ))}
      <p className="explanation">{finding.explanation[lang]}</p>
      <p className="advice">{finding.advice[lang]}</p>
    </article>
  )
}
