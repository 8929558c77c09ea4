import { fill, fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { type Operator, operator } from "../lib/operator.ts"
import { wordsOf } from "../lib/words/index.ts"

/** Where errors of government sites are reported: the service of the State Council's general office, by a site's code. */
const FAULTS = "https://zfwzgl.www.gov.cn/exposure/jiucuo.html"
const ICP = "https://beian.miit.gov.cn/"
const POLICE = "https://beian.mps.gov.cn/"

/** Whose site it is, under which numbers; and of one that is not the government's, that it is not. */
export function OperatorNotes({ lang }: { readonly lang: Language }) {
  const by = operator()
  const words = wordsOf(lang)
  const { kind, name, icp, police } = by
  return (
    <>
      <p>{kind === "civil" ? words.site.notOfficial : words.operator.official}</p>
      <p className="operated-by">
        {name !== undefined && (
          <span>{fill(words.operator.by[kind], { name: <span lang="zh-CN">{name}</span> })}</span>
        )}
        <Code lang={lang} by={by} />
        {icp !== undefined && <Filing href={ICP} number={icp} />}
        {police !== undefined && <Filing href={POLICE} number={police} />}
      </p>
    </>
  )
}

/** The code of a government's site, and where its errors are reported. */
function Code({ lang, by }: { readonly lang: Language; readonly by: Operator }) {
  if (by.kind === "civil" || by.siteCode === undefined) return null
  const { operator: words } = wordsOf(lang)
  return (
    <>
      <span>{fillText(words.code, { code: by.siteCode })}</span>
      <a href={`${FAULTS}?site_code=${by.siteCode}`}>{words.faults}</a>
    </>
  )
}

function Filing({ href, number }: { readonly href: string; readonly number: string }) {
  return (
    <a href={href} lang="zh-CN">
      {number}
    </a>
  )
}
