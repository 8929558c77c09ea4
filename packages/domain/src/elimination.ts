import type { ConceptId } from "./concept.ts"

/**
 * What passes between a department and its units (上级补助收入 here is 对附属单位补助支出 there, 附属单位上缴收入 here is
 * 上缴上级支出 there), by the total it stands in: it is in the totals of the units and not in that of the department, so
 * that both are compared and added up without it (部门决算汇总抵销).
 */
export const ELIMINATED = {
  "rev.total": ["rev.sup", "rev.sub"],
  "exp.total": ["exp.aid", "exp.up"],
} as const satisfies Partial<Record<ConceptId, readonly ConceptId[]>>
