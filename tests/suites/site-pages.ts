import type { DisclosureView } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

import { samples } from "./running-site.ts"

/** One address of each kind of page, without its language; `key` is what must be readable there. */
export interface Page {
  readonly name: string
  readonly path: string
  readonly key: { readonly zh: string; readonly en: string }
}

/** Every template of the site, for a disclosure that has a finding on figures and a year before; `other` is somebody else's id. */
function templates({ head, document, others }: DisclosureView, other: string): readonly Page[] {
  const [before] = others
  const finding = document.findings.find(({ figures }) => figures.length > 0)
  const id = finding?.figures[0]
  const figure = document.figures.find((one) => one.id === id)
  const rule = finding?.rules[0]
  if (figure === undefined || rule === undefined) throw new TypeError("needs a finding on a figure")
  if (before === undefined) throw new TypeError("needs a year before")
  const { name } = head.organisation
  return [
    { name: "home", path: "/", key: { zh: name, en: name } },
    { name: "search", path: `/search?q=${encodeURIComponent(name)}`, key: { zh: name, en: name } },
    { name: "organisation", path: `/d/${head.organisation.id}`, key: { zh: name, en: name } },
    { name: "status", path: "/status", key: { zh: rule, en: rule } },
    {
      name: "organisation and year",
      path: `/d/${head.organisation.id}/${head.fiscalYear}/${head.stage}`,
      key: finding?.title ?? { zh: name, en: name },
    },
    { name: "figure", path: `/f/${head.id}/${figure.id}`, key: figure.label },
    {
      name: "change",
      path: `/d/${head.organisation.id}/change/${before.fiscalYear}..${head.fiscalYear}`,
      key: { zh: "年变了什么", en: "What changed from" },
    },
    {
      name: "diff",
      path: `/diff/${before.id}..${head.id}`,
      key: { zh: "两份文件差在哪里", en: "What differs between two documents" },
    },
    { name: "comparing", path: "/compare", key: { zh: "几家放在一起看", en: "Several side by side" } },
    {
      name: "compared",
      path: `/compare/${head.organisation.id},${other}/${head.fiscalYear}/${head.stage}`,
      key: { zh: name, en: name },
    },
    { name: "document", path: `/doc/${head.id}`, key: { zh: head.sha256, en: head.sha256 } },
    { name: "rule", path: `/r/${rule}`, key: { zh: rule, en: rule } },
    { name: "register", path: "/rules", key: { zh: rule, en: rule } },
    { name: "glossary", path: "/glossary", key: { zh: "四舍五入差", en: "rounding difference" } },
    { name: "term", path: "/glossary/three-publics", key: { zh: "“三公”经费", en: "the “three publics”" } },
    {
      name: "corrections",
      path: "/corrections",
      key: { zh: "还没有任何更正", en: "Nothing was corrected yet" },
    },
    { name: "downloads", path: "/data", key: { zh: "怎样验证", en: "How to verify" } },
    { name: "verify", path: "/verify", key: { zh: "选一个文件", en: "Choose a file" } },
    { name: "about", path: "/about", key: { zh: "材料不足", en: "Not enough material" } },
    {
      name: "checker",
      path: "/check",
      key: { zh: "文件不上传，不离开你的电脑", en: "the files never leave your computer" },
    },
    { name: "not found", path: "/nothing/here", key: { zh: "没有找到", en: "no such page" } },
  ]
}

/** The same for the samples: their disclosure with most to look at, of an organisation that has two. */
export async function templatesOfSamples(desk: Desk): Promise<readonly Page[]> {
  for (const sample of samples()) await desk.importDocument(sample)
  const heads = await desk.disclosures()
  const isRepeated = ({ organisation }: (typeof heads)[number]) =>
    heads.filter((head) => head.organisation.id === organisation.id).length > 1
  const [most] = heads.filter(isRepeated).toSorted((a, b) => b.summary.warning - a.summary.warning)
  const other = heads.find((head) => head.organisation.id !== most?.organisation.id)?.organisation.id ?? ""
  const view = await desk.disclosure(most?.id ?? "")
  if (!view.ok) throw new TypeError("the samples hold no finding")
  return templates(view.value, other)
}

/** The address of a page in a language. */
export function address(lang: "zh" | "en", path: string): string {
  if (lang === "zh") return path
  return path === "/" ? "/en" : `/en${path}`
}
