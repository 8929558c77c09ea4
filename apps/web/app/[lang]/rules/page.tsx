import type { RuleView } from "@gouji/application"
import type { Metadata } from "next"

import { PageHead } from "../../../components/page-head.tsx"
import { ruleHref } from "../../../lib/addresses.ts"
import { fillText } from "../../../lib/fill.tsx"
import { type Language, languageOf } from "../../../lib/language.ts"
import { register } from "../../../lib/register.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).rule.register }
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang)
  const { rule: words, families: names } = wordsOf(lang)
  const families = register(Object.keys(names))
  const count = families.reduce((sum, { rules }) => sum + rules.length, 0)
  return (
    <>
      <PageHead lang={lang} title={words.register} lead={fillText(words.registerLead, { count })} />
      <div className="wide register">
        {families.map(({ family, rules }) => (
          <Family key={family} lang={lang} family={family} rules={rules} />
        ))}
      </div>
    </>
  )
}

interface FamilyProps {
  readonly lang: Language
  readonly family: string
  readonly rules: readonly RuleView[]
}

function Family({ lang, family, rules }: FamilyProps) {
  const { families } = wordsOf(lang)
  const id = `family-${family}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{family in families ? families[family as keyof typeof families] : family}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <a href={ruleHref(lang, rule.id)}>
              <span className="rule-id">{rule.id}</span> {rule.title[lang]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
