/**
 * The 项 of the functional classification that hold the same money as one 款 of the economic classification, within the
 * basic expenditure paid by appropriations: contributions are paid for nobody but staff, and staff are paid for there.
 */
export interface ItemTwin {
  readonly functional: readonly string[]
  readonly economic: string
}

/** Held to the fen in a published budget; still, a unit may pay some of it out of a project or another 项. */
export const ITEM_TWINS: readonly ItemTwin[] = [
  { functional: ["2080505"], economic: "30108" },
  { functional: ["2080506"], economic: "30109" },
  { functional: ["2101101", "2101102"], economic: "30110" },
  { functional: ["2101103"], economic: "30111" },
  { functional: ["2210201"], economic: "30113" },
]

/** Ends of 项 codes that mean the same in (almost) every 款, and the name each is known by. From memory. */
export const ITEM_ENDINGS = {
  "01": "行政运行",
  "02": "一般行政管理事务",
  "03": "机关服务",
  "50": "事业运行",
  "99": "其他",
} as const

/** Whose money it is decides where it goes: an organ's pay is 501, an institution's a grant to it (505). */
export type PayerKind = "organ" | "institution"

/**
 * The 款 of the government economic classification under which a 款 of the department classification is summed
 * (部门预算支出经济分类科目与政府预算支出经济分类科目对应); undefined where not known. From memory, but for the lines
 * that a published comparison shows (50101, 50102, 50103, 50199).
 */
export function governmentSubjectOf(economic: string, payer: PayerKind): string | undefined {
  const found = CORRESPONDENCE.find(([economics]) => economics.split(" ").includes(economic))
  return found === undefined ? undefined : (found[payer === "organ" ? 1 : 2] ?? undefined)
}

/** 款 of the department classification, then where they go for an organ and for an institution. */
const CORRESPONDENCE: readonly (readonly [string, string | null, string])[] = [
  ["30101 30102 30103", "50101", "50501"],
  // Performance pay is paid by institutions only.
  ["30107", null, "50501"],
  ["30108 30109 30110 30111 30112", "50102", "50501"],
  ["30113", "50103", "50501"],
  ["30106 30114 30199", "50199", "50501"],
  ["30201 30202 30204 30205 30206 30207 30208 30209 30211 30214 30228 30229 30239 30240", "50201", "50502"],
  ["30215", "50202", "50502"],
  ["30216", "50203", "50502"],
  ["30218 30224 30225", "50204", "50502"],
  ["30203 30226 30227", "50205", "50502"],
  ["30217", "50206", "50502"],
  ["30212", "50207", "50502"],
  ["30231", "50208", "50502"],
  ["30213", "50209", "50502"],
  ["30299", "50299", "50502"],
  ["30304 30305 30306 30307 30309", "50901", "50901"],
  ["30308", "50902", "50902"],
  ["30310", "50903", "50903"],
  ["30301 30302 30303", "50905", "50905"],
  ["30399", "50999", "50999"],
  ["31001", "50301", "50601"],
  ["31005", "50302", "50601"],
  ["31013", "50303", "50601"],
  ["31009 31010 31011 31012", "50305", "50601"],
  ["31002 31003 31007", "50306", "50601"],
  ["31006", "50307", "50601"],
  ["31008 31019 31021 31022 31099", "50399", "50601"],
]
