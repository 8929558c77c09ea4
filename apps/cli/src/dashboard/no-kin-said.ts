import type { Bilingual, DisclosureSummary } from "@gouji/application"
import type { NoKin } from "@gouji/application/desk"

import { clean } from "../output/clean.ts"
import { PHRASES } from "../words/phrases.ts"

/** Why a paper cannot be compared with its department's or those of its units, in both languages. */
export function noKinSaid(noKin: NoKin, { fiscalYear, stage }: DisclosureSummary): Bilingual {
  const round = {
    zh: `${fiscalYear}年${PHRASES.zh.stage[stage]}`,
    en: `${fiscalYear} ${PHRASES.en.stage[stage]}`,
  }
  switch (noKin.code) {
    case "no-register":
      return {
        zh: "没有单位名录，不知道它属于哪个部门；名录用 gouji organisations 录入。",
        en: "There is no register of organisations to say whose unit it is; gouji organisations enters one.",
      }
    case "not-registered":
      return {
        zh: `${fiscalYear}年的单位名录里没有这个单位，不知道它属于哪个部门。`,
        en: `The register has no such organisation in ${fiscalYear}, so its department is not known.`,
      }
    case "no-department":
      return {
        zh: "单位名录没有写明它属于哪个部门。",
        en: "The register puts it under no department.",
      }
    case "no-paper-of-department":
      return {
        zh: `库里没有它的部门“${clean(noKin.department)}”的${round.zh}。`,
        en: `The registry has no ${round.en} of its department, ${clean(noKin.department)}.`,
      }
    case "no-units":
      return {
        zh: "单位名录里没有属于这个部门的单位。",
        en: "The register has no units of this department.",
      }
    case "no-papers-of-units":
      return {
        zh: `库里没有它任何一个单位（共 ${noKin.units} 个）的${round.zh}。`,
        en: `The registry has no ${round.en} of any of its units (${noKin.units}).`,
      }
  }
}
