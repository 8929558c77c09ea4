import { knownAs } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { codedRows } from "../facts/coded-rows.ts"
import { grouped } from "../facts/grouped.ts"
import { type Naming, namingOf } from "../facts/subject-names.ts"
import { weightOf } from "../facts/subject-weight.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { quoted } from "../words/coded-words.ts"
import { NONE } from "../words/rounding-words.ts"
import { withoutCodes } from "./without-codes.ts"

/**
 * Each code stands with its name: `any-name` lets names of other years and small variants pass, `name-of-the-year` points
 * them out.
 */
export interface NamesMatch {
  readonly kind: "names-match"
  readonly accept: "any-name" | "name-of-the-year"
}

/** Codes that are not on record have no name to compare with and are left out. */
export function namesMatch(accept: NamesMatch["accept"]): NamesMatch {
  return { kind: "names-match", accept }
}

function judgeNamesMatch({ accept }: NamesMatch, { facts }: Held): readonly Judgement[] {
  const { fiscalYear } = facts.disclosure
  const rows = codedRows(facts)
  if (rows.length === 0) return [withoutCodes(facts, "names")]
  const namings = rows.flatMap((row) => namingOf(row, fiscalYear) ?? [])
  if (namings.length === 0) return [unchecked("names", "nothing-to-compare")]
  const failures =
    accept === "any-name"
      ? [...grouped(namings.filter(isOther), ({ row }) => `${row.code} ${row.name}`).values()].map((group) =>
          anotherName(group, fiscalYear),
        )
      : variants(namings.filter(({ standing }) => standing === "renamed" || standing === "variant"))
  return failures.length > 0 ? failures : [pass(namings)]
}

function isOther({ standing }: Naming): boolean {
  return standing === "other"
}

function pass(namings: readonly Naming[]): Judgement {
  const count = new Set(namings.map(({ row }) => row.code)).size
  return passed({
    name: "names",
    title: { zh: "科目编码与名称一致", en: "Codes and names agree" },
    explanation: {
      zh: `可对照的 ${count} 个科目，编码与名称一致。`,
      en: `Code and name agree for all ${count} codes that could be compared.`,
    },
  })
}

function anotherName(group: readonly Naming[], fiscalYear: number): Judgement {
  const [{ row, subject } = never()] = group
  const others = knownAs(subject.kind, row.name, fiscalYear).slice(0, 3)
  const list = quoted(others)
  const bearers =
    others.length === 0
      ? { zh: "", en: "" }
      : { zh: `叫这个名称的科目有：${list.zh}。`, en: ` Codes with that printed name: ${list.en}.` }
  return failed({
    name: row.code,
    ...weightOf(subject, fiscalYear),
    evidence: group.map((naming) => naming.row.evidence),
    title: {
      zh: `${row.code} 的名称与科目表不同`,
      en: `${row.code}: the name differs from the classification`,
    },
    explanation: {
      zh: `${row.code} 印的是“${row.name}”，${known(subject.evidence.grade).zh}的名称是“${subject.name}”。${bearers.zh}`,
      en: `${row.code} is printed as “${row.name}”; its name ${known(subject.evidence.grade).en} is “${subject.name}”.${bearers.en}`,
    },
    advice: {
      zh: "请对照当年的政府收支分类科目，改正编码或名称。",
      en: "Check that year's classification, and correct the code or the name.",
    },
  })
}

function known(grade: Naming["subject"]["evidence"]["grade"]): Bilingual {
  return grade === "memory"
    ? { zh: "收录（凭记忆，可能有误）", en: "on record here (from memory, so perhaps wrong)" }
    : { zh: "已公开文件中", en: "in published documents" }
}

function variants(namings: readonly Naming[]): readonly Judgement[] {
  if (namings.length === 0) return []
  const list = quoted(namings.map(({ row }) => row))
  const names = quoted(namings.map(({ subject }) => subject))
  return [
    failed({
      name: "names",
      evidence: namings.map(({ row }) => row.evidence),
      title: { zh: "有的科目用了旧名或别名", en: "Some codes appear under a former or variant name" },
      explanation: {
        zh: `${list.zh}；当年的名称是${names.zh}。对照时按同一科目处理。`,
        en: `${list.en}; the name for that year is ${names.en}. They are treated as the same code.`,
      },
      advice: {
        zh: "请改用当年政府收支分类科目的名称。",
        en: "Use the names in that year's classification.",
      },
    }),
  ]
}

function never(): never {
  throw new TypeError("a group has at least one naming")
}

const IN_WORDS: Readonly<Record<NamesMatch["accept"], Bilingual>> = {
  "any-name": {
    zh: "每个科目编码与其名称一致（旧名、别名不算不一致）",
    en: "each code appears with its own name (former and variant names are accepted)",
  },
  "name-of-the-year": {
    zh: "每个科目用当年的名称；旧名、别名视为同一科目，予以记录",
    en: "each code has the name of that year; former and variant names are treated as the same, and noted",
  },
}

/** How it is judged, told and rounded. */
export const NAMES_MATCH: Kind<NamesMatch> = {
  judge: judgeNamesMatch,
  inWords: ({ accept }) => IN_WORDS[accept],
  rounding: NONE,
}
