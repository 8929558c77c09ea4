import { PLACES, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { paperOf } from "../facts/department-papers.ts"
import type { Facts } from "../facts/facts.ts"
import { unitNames } from "../facts/related.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** A department's paper and those of its units are for one year, in one unit of account and with the same tables. */
export interface UnitsAlike {
  readonly kind: "units-alike"
}

/** Tables count where both papers have any. */
export function unitsAlike(): UnitsAlike {
  return { kind: "units-alike" }
}

function judgeUnitsAlike(_: UnitsAlike, { facts, related }: Held): readonly Judgement[] {
  const names = unitNames(related)
  if (facts.disclosure.organisation.level !== "department" || names.length === 0)
    return [unchecked("units", "no-related-document")]
  const found = names.map((name) => ({
    name,
    differences: differencesOf(facts, paperOf(related, name, facts)),
  }))
  const odd = found.filter(({ differences }) => differences.length > 0)
  return odd.length > 0 ? odd.map(({ name, differences }) => failure(name, differences)) : [alike(names)]
}

function differencesOf({ disclosure }: Facts, paper: Facts | undefined): readonly Bilingual[] {
  const { fiscalYear, unitOfAccount, tables } = disclosure
  if (paper === undefined)
    return [
      { zh: `没有${fiscalYear}年同一阶段的文件`, en: `no document of the same stage for ${fiscalYear}` },
    ]
  const other = paper.disclosure
  return [
    ...(other.unitOfAccount === unitOfAccount
      ? []
      : [
          {
            zh: `金额单位是${other.unitOfAccount}，部门是${unitOfAccount}`,
            en: `amounts in ${other.unitOfAccount}, while the department uses ${unitOfAccount}`,
          },
        ]),
    ...(tables === null || other.tables === null
      ? []
      : tableDifference(
          tables.map(({ place }) => place),
          other.tables.map(({ place }) => place),
        )),
  ]
}

function tableDifference(own: readonly TableKey[], other: readonly TableKey[]): readonly Bilingual[] {
  const lacking = own.filter((key) => !other.includes(key))
  const extra = other.filter((key) => !own.includes(key))
  return [
    ...(lacking.length === 0
      ? []
      : [{ zh: `没有${names(lacking).zh}`, en: `without the tables ${names(lacking).en}` }]),
    ...(extra.length === 0
      ? []
      : [{ zh: `多出${names(extra).zh}`, en: `with further tables: ${names(extra).en}` }]),
  ]
}

function names(keys: readonly TableKey[]): Bilingual {
  const places = [...new Set(keys)].map((key) => PLACES[key])
  return { zh: places.map(({ zh }) => zh).join("、"), en: places.map(({ en }) => `“${en}”`).join(", ") }
}

function failure(name: string, differences: readonly Bilingual[]): Judgement {
  return failed({
    name,
    title: {
      zh: `“${name}”的文件与部门的文件格式不同`,
      en: `The document of ${name} is not laid out like the department's`,
    },
    explanation: {
      zh: `“${name}”：${differences.map(({ zh }) => zh).join("；")}。`,
      en: `${name}: ${differences.map(({ en }) => en).join("; ")}.`,
    },
    advice: {
      zh: "同一部门的文件最好用同一年度、同一格式、同一金额单位，便于汇总核对。",
      en: "The documents of one department should preferably use one year, one form and one unit of account, so that they can be added up.",
    },
  })
}

function alike(units: readonly string[]): Judgement {
  return passed({
    name: "units",
    title: { zh: "部门与单位的文件格式一致", en: "The documents of the department and its units are alike" },
    explanation: {
      zh: `${units.length} 个单位的文件与部门同一年度、同一金额单位、同样的表。`,
      en: `The documents of ${units.length} units have the department's year, unit of account and tables.`,
    },
  })
}

const UNITS_ALIKE_IN_WORDS: Bilingual = {
  zh: "部门与所属单位的文件：年度、阶段、金额单位、表格相同",
  en: "documents of a department and its units: same year, stage, unit of account and tables",
}

/** How it is judged, told and rounded. */
export const UNITS_ALIKE: Kind<UnitsAlike> = {
  judge: judgeUnitsAlike,
  inWords: () => UNITS_ALIKE_IN_WORDS,
  rounding: NONE,
}
