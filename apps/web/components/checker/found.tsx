import type { NamedRule, PaperFinding, QuotedSentence } from "@gouji/application"

import { ruleHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { Icon } from "../icon.tsx"
import type { CheckerWords } from "./checker.tsx"
import { PagePicture } from "./page-picture.tsx"
import type { Checker } from "./use-checker.ts"

interface Props {
  readonly lang: Language
  readonly words: CheckerWords
  readonly checker: Checker
  readonly finding: PaperFinding
  readonly document: number
}

/** One finding: what it is, the words it stands in, why, what to do, and the page itself where there are pages. */
export function Found({ lang, words, checker, finding, document }: Props) {
  const { severity, rules, title, quoted, explanation, advice } = finding
  const { shown } = checker.state
  const looked = shown?.document === document && shown.finding === finding.id ? shown : null
  return (
    <section className="finding found" data-severity={severity} data-finding={finding.id}>
      <div className="found-words">
        <p className="finding-head">
          <span className="severity">
            <Icon of={severity === "info" ? "not-applicable" : "fail"} />
            {words.severity[severity]}
          </span>
          <span className="rule-ids">
            {rules.map((rule) => (
              <RuleName key={rule.id} lang={lang} words={words} rule={rule} />
            ))}
          </span>
        </p>
        <h4>{title[lang]}</h4>
        {quoted.map((sentence) => (
          <Quoted key={`${sentence.line} ${sentence.stretches[0]?.text}`} words={words} sentence={sentence} />
        ))}
        <p className="explanation">{explanation[lang]}</p>
        <p className="advice">{advice[lang]}</p>
        <Pages
          words={words}
          finding={finding}
          looked={looked?.page}
          onLook={(page) => checker.show({ document, page, finding: finding.id })}
          onLeave={checker.hide}
        />
      </div>
      {looked !== null && <PagePicture words={words.check} shown={looked} places={finding.places} />}
    </section>
  )
}

/** Leads to the rule in a tab of its own: this page would be lost with all that is on it. */
export function RuleName({
  lang,
  words,
  rule,
}: Pick<Props, "lang" | "words"> & { readonly rule: NamedRule }) {
  return (
    <a className="rule-link" href={ruleHref(lang, rule.id)} target="_blank" rel="noreferrer">
      <span className="rule-id">{rule.id}</span> {rule.title[lang]}
      <span className="visually-hidden">{words.check.newTab}</span>
    </a>
  )
}

function Quoted({ words, sentence }: Pick<Props, "words"> & { readonly sentence: QuotedSentence }) {
  const { section, page, line, stretches } = sentence
  const { check } = words
  return (
    <blockquote className="sentence">
      <p className="sentence-place">
        <span lang="zh-CN">{section}</span>{" "}
        {page === null ? fillText(check.line, { line }) : fillText(check.page, { page })}
      </p>
      <p lang="zh-CN">
        {stretches.map(({ text, start, marked }) => (marked ? <mark key={start}>{text}</mark> : text))}
      </p>
    </blockquote>
  )
}

interface PagesProps extends Pick<Props, "words" | "finding"> {
  /** The page that is looked at, if it is one of these. */
  readonly looked: number | undefined
  readonly onLook: (page: number) => void
  readonly onLeave: () => void
}

/** The pages a finding stands on, each to be looked at; only the one that is looked at is drawn. */
function Pages({ words, finding, looked, onLook, onLeave }: PagesProps) {
  const pages = [...new Set(finding.places.map(({ page }) => page))]
  const { showPage, hidePage } = words.check
  return (
    <p className="checker-acts">
      {pages.map((page) => (
        <button
          key={page}
          type="button"
          aria-expanded={page === looked}
          onClick={() => (page === looked ? onLeave() : onLook(page))}
        >
          {fillText(page === looked ? hidePage : showPage, { page })}
        </button>
      ))}
    </p>
  )
}
