import type { CheckedPaper, Outcome, PaperView } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { Icon } from "../icon.tsx"
import type { CheckerWords } from "./checker.tsx"
import { Found } from "./found.tsx"
import { NotChecked, NotUnderstood } from "./left-open.tsx"
import type { Checker } from "./use-checker.ts"

interface Props {
  readonly lang: Language
  readonly words: CheckerWords
  readonly checker: Checker
}

/** Every document as it came out, in the order in which they were given. */
export function Papers({ lang, words, checker }: Props) {
  return checker.state.papers.map((paper, document) => (
    <article
      // biome-ignore lint/suspicious/noArrayIndexKey: its number is what the worker knows a document by, and names may repeat
      key={document}
      className="paper"
      aria-labelledby={`paper-${document}`}
    >
      <h3 id={`paper-${document}`} className="file-name">
        {paper.path}
      </h3>
      {paper.status === "checked" ? (
        <CheckedBody lang={lang} words={words} checker={checker} paper={paper} document={document} />
      ) : (
        <Unreadable lang={lang} words={words} paper={paper} />
      )}
    </article>
  ))
}

/** What could not be read: which file, why, and what to do. */
function Unreadable({
  lang,
  words,
  paper,
}: Pick<Props, "lang" | "words"> & { readonly paper: Extract<PaperView, { status: "unreadable" }> }) {
  const { problem } = paper
  return (
    <div className="finding unreadable" data-problem={problem.code}>
      <p className="severity">
        <Icon of="fail" />
        {words.check.unreadable}
      </p>
      <p>{problem.message[lang]}</p>
      <p className="advice">{fillText(words.check.whatToDo, { advice: problem.advice[lang] })}</p>
    </div>
  )
}

interface BodyProps extends Props {
  readonly paper: CheckedPaper
  readonly document: number
}

function CheckedBody({ lang, words, checker, paper, document }: BodyProps) {
  const { findings, notes } = paper
  const found = (one: CheckedPaper["findings"][number]) => (
    <Found key={one.id} lang={lang} words={words} checker={checker} finding={one} document={document} />
  )
  return (
    <>
      <PaperHead words={words} paper={paper} />
      {findings.length === 0 ? <p>{words.noFindings}</p> : findings.map(found)}
      {notes.length > 0 && (
        <details className="notes">
          <summary>{fillText(words.style, { count: notes.length })}</summary>
          {notes.map(found)}
        </details>
      )}
      <NotChecked lang={lang} words={words} paper={paper} />
      <NotUnderstood words={words} paper={paper} />
    </>
  )
}

type Count = readonly [Outcome, string, number]

/** Nothing of a severity need not be said; nothing that agreed, or nothing left unchecked, does. */
function isTold([outcome, , count]: Count): boolean {
  return count > 0 || outcome === "pass" || outcome === "insufficient-data"
}

/** Whose it is and how it came out; what could not be checked stands beside what agreed. */
function PaperHead({ words, paper }: Pick<BodyProps, "words" | "paper">) {
  const { head, summary, unread, figures, understood, notices = [] } = paper
  const { check } = words
  const year = fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })
  const counts: readonly Count[] = [
    ["fail", words.severity.fatal, summary.fatal],
    ["fail", words.severity.error, summary.error],
    ["fail", words.severity.warning, summary.warning],
    ["not-applicable", words.severity.info, summary.info],
    ["pass", check.passed, summary.passed],
    ["pass-rounded", check.rounded, summary.rounded],
    ["insufficient-data", check.notChecked, summary.notChecked],
  ]
  return (
    <>
      <p className="lead-line">
        <span lang="zh-CN">{head.organisation}</span> {year}
      </p>
      <p className="status-line">
        {counts.filter(isTold).map(([outcome, word, count]) => (
          <span key={word} data-outcome={outcome}>
            <Icon of={outcome} />
            {word} {count}
          </span>
        ))}
      </p>
      <p className="note">{fillText(check.read, { figures, unread: unread.length, understood })}</p>
      {notices.map(({ kind, count, where }) => (
        <p key={kind} className="note">
          {fillText(check.notices[kind], { count, where })}
        </p>
      ))}
    </>
  )
}
