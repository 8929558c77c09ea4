import type { Bilingual } from "@gouji/application"
import { notFound } from "next/navigation"

import { ruleHref } from "../../lib/addresses.ts"
import { asked } from "../../lib/asked.ts"
import { inLanguage, type Language } from "../../lib/language.ts"
import { type ListPlace, turningFrom } from "../../lib/list-place.ts"
import { ruleStretch } from "../../lib/rule-stretch.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { PageHead } from "../page-head.tsx"
import { RuleResults } from "./rule-results.tsx"

interface Props {
  readonly lang: Language
  readonly id: string
  readonly place: ListPlace
}

/** One rule: why, how, by what law, how rounding enters, and what it found everywhere. */
export async function RulePage({ lang, id, place }: Props) {
  const words = wordsOf(lang)
  const found = await asked(async (reader) => ({ ok: true, value: await ruleStretch(reader, id, place) }))
  if (!found.ok || found.value === undefined) notFound()
  const { rule, findings, results, next } = found.value
  const turning = turningFrom(ruleHref(lang, rule.id), place, next)
  return (
    <>
      <PageHead
        lang={lang}
        up={{ href: inLanguage(lang, "/rules"), name: words.rule.register }}
        eyebrow={rule.id}
        title={rule.title[lang]}
        lead={rule.why[lang]}
      />
      <div className="wide rule-sections">
        <section aria-labelledby="formula">
          <h2 id="formula">{words.rule.formula}</h2>
          <p className="formula">{rule.formula[lang]}</p>
          <dl className="facts">
            <Fact name={words.rule.rounding} fact={rule.rounding[lang]} />
            <Fact name={words.rule.severity} fact={words.severity[rule.severity]} />
            {rule.applies[lang] !== "" && <Fact name={words.rule.applies} fact={rule.applies[lang]} />}
            {rule.statusReason !== null && (
              <Fact name={words.rule.status[rule.status]} fact={rule.statusReason[lang]} />
            )}
            <div>
              <dt>{words.rule.basis}</dt>
              <dd>
                <Basis lang={lang} basis={rule.basis} />
              </dd>
            </div>
          </dl>
        </section>
        <RuleResults lang={lang} findings={findings} results={results} turning={turning} />
        <p className="note">{words.rule.feedback}</p>
      </div>
    </>
  )
}

function Fact({ name, fact }: { readonly name: string; readonly fact: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{fact}</dd>
    </div>
  )
}

function Basis({ lang, basis }: { readonly lang: Language; readonly basis: readonly Bilingual[] }) {
  if (basis.length === 0) return wordsOf(lang).rule.noBasis
  return (
    <ul className="plain">
      {basis.map((text) => (
        <li key={text.zh}>{text[lang]}</li>
      ))}
    </ul>
  )
}
