import type { Facts } from "../model/facts.ts"
import type { PaperUnit } from "./digits.ts"
import type { Look } from "./look.ts"

/** What a table or a sentence is printed from. */
export interface Setting {
  readonly facts: Facts
  readonly organisation: string
  readonly level: "unit" | "department"
  readonly fiscalYear: number
  readonly look: Look
  /** Names of codes in this year, by classification. */
  readonly nameOf: (kind: "functional" | "economic", code: string) => string
  /** The 类 of function a paper can have, by code, in order. */
  readonly classes: readonly string[]
  /** The economic codes tables of basic expenditure list, in order. */
  readonly kinds: readonly string[]
  /** Names of projects, in order. */
  readonly projects: readonly string[]
}

/** A template's words about whose paper it is and of which year. */
export function filled(
  template: string,
  { organisation, level, fiscalYear }: Pick<Setting, "organisation" | "level" | "fiscalYear">,
): string {
  return template
    .replaceAll("{Y}", String(fiscalYear))
    .replaceAll("{L}", String(fiscalYear - 1))
    .replaceAll("{部门}", level === "department" ? "部门" : "单位")
    .replaceAll("{org}", organisation)
}

/** `rev.total` under `2010301` is `rev.total[2010301]`; what stands behind the brackets stays behind them. */
export function under(slot: string, key: string): string {
  if (key === "") return slot
  const [, concept = slot, inside, behind = ""] = /^([^[@⁻]+)(?:\[([^\]]+)\])?(.*)$/u.exec(slot) ?? []
  return `${concept}[${inside === undefined ? key : `${inside},${key}`}]${behind}`
}

/** The unit of a table: its own, or that of the set. */
export function unitOf(form: { readonly unit?: PaperUnit }, { look }: Setting): PaperUnit {
  return form.unit ?? look.numbers.unit
}
