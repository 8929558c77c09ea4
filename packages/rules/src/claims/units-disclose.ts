import type { Bilingual } from "../bilingual.ts"
import { bodiesLeftOut, listedBodies, paperOf } from "../facts/department-papers.ts"
import type { Facts } from "../facts/facts.ts"
import { unitNames } from "../facts/related.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Every unit a department lists has its own paper, or it is said why not; and every paper at hand is of a unit it lists. */
export interface UnitsDisclose {
  readonly kind: "units-disclose"
}

/** Units whose figures stand in the department's alone are those it says so of: 并入本级, 不单独公开. */
export function unitsDisclose(): UnitsDisclose {
  return { kind: "units-disclose" }
}

function judgeUnitsDisclose(_: UnitsDisclose, { facts, related }: Held): readonly Judgement[] {
  const listed = listedBodies(facts)
  if (listed.length === 0) return [unchecked("units", "no-list")]
  const papers = unitNames(related).filter((name) => paperOf(related, name, facts) !== undefined)
  if (papers.length === 0) return [unchecked("units", "no-related-document", listed)]
  const leftOut = bodiesLeftOut(facts)
  const silent = listed.filter(
    (name) =>
      !papers.includes(name) && !isItself(facts, name) && !leftOut.some((text) => text.includes(name)),
  )
  const orphans = papers.filter((name) => !listed.includes(name))
  const failures = [...silent.map(withoutPaper), ...orphans.map(notListed)]
  return failures.length > 0 ? failures : [complete(listed)]
}

/** The department's own offices are listed with its units, and their figures may stand in its own paper. */
function isItself({ disclosure }: Facts, name: string): boolean {
  const { name: own } = disclosure.organisation
  return name === own || (name.startsWith(own) && /[（(](?:本级|本部|机关)[）)]$/u.test(name))
}

function complete(listed: readonly string[]): Judgement {
  return passed({
    name: "units",
    title: { zh: "所列单位都已公开", en: "Every unit listed has published" },
    explanation: {
      zh: `所列 ${listed.length} 个单位都已公开，或已说明不单独公开。`,
      en: `All ${listed.length} units listed have published, or are said not to publish separately.`,
    },
  })
}

function withoutPaper(name: string): Judgement {
  return failed({
    name,
    title: { zh: `没有找到“${name}”公开的文件`, en: `No document published by ${name} was found` },
    explanation: {
      zh: `部门列有“${name}”，所给的文件中没有该单位的，文中也没有说明它并入本级或不单独公开。`,
      en: `The department lists ${name}. None of the documents supplied is from it, and the text does not say that it is merged into another or does not publish separately.`,
    },
    advice: {
      zh: "请确认该单位是否已公开；不单独公开的，请在部门文件中说明。",
      en: "Check whether it has published; if it does not publish separately, say so in the department's document.",
    },
  })
}

function notListed(name: string): Judgement {
  return failed({
    name,
    title: { zh: `“${name}”不在部门所列单位之中`, en: `${name} is not among the units listed` },
    explanation: {
      zh: `所给的文件中有“${name}”的文件，部门所列单位中没有这个单位。`,
      en: `The documents supplied include one from ${name}, which the department does not list among its units.`,
    },
    advice: {
      zh: "请核对部门所列单位是否齐全，单位名称是否一致。",
      en: "Check whether the list of units is complete, and whether the name is the same in both.",
    },
  })
}

const UNITS_DISCLOSE_IN_WORDS: Bilingual = {
  zh: "部门所列单位 = 已公开的单位（说明并入、不单列的除外）",
  en: "units the department lists = units that have published (except those said not to publish separately)",
}

/** How it is judged, told and rounded. */
export const UNITS_DISCLOSE: Kind<UnitsDisclose> = {
  judge: judgeUnitsDisclose,
  inWords: () => UNITS_DISCLOSE_IN_WORDS,
  rounding: NONE,
}
