import type { Chance } from "../../budget/chance.ts"
import { type Block, type Piece, type PrintedPaper, textOf } from "../paper.ts"
import { percentOf } from "../print/digits.ts"
import { rulesOf } from "./expected-rules.ts"
import { type FaultyPaper, oneOf, type PaperFault } from "./fault.ts"

type Paragraph = Extract<Block, { kind: "paragraph" }>

/** A piece of a paragraph and what is to stand there. */
interface Edit {
  readonly paragraph: Paragraph
  readonly at: number
  readonly to: Piece
  readonly rules: readonly string[]
}

/** Other words in one piece that has these; of several places one. */
function reworded(has: RegExp, to: string, rules: readonly string[]): PaperFault {
  return (paper, chance) => {
    const edits = pieces(paper).flatMap(({ paragraph, at, piece }): readonly Edit[] => {
      if (typeof piece !== "string" || !has.test(piece)) return []
      return [{ paragraph, at, to: filled(piece.replace(has, to), paper), rules }]
    })
    return edited(paper, oneOf(edits, chance))
  }
}

function filled(text: string, { fiscalYear }: PrintedPaper): string {
  return text.replaceAll("{Y}", String(fiscalYear)).replaceAll("{L2}", String(fiscalYear - 2))
}

/** A year is compared with itself. */
export const sameYear: PaperFault = reworded(/([比较与])20\d\d年/u, "$1{Y}年", ["F03", "Y03"])
/** A year is compared with the one before last. */
export const earlierYear: PaperFault = reworded(/([比较与])20\d\d年/u, "$1{L2}年", ["F03", "Y03"])
/** A full stop too many. */
export const doubledStop: PaperFault = reworded(/。$/u, "。。", ["F10"])
/** The reason was never filled in. */
export const emptyReason: PaperFault = reworded(/(主要原因(?:是：|是|：))[^。，；]+(?=。)/u, "$1", [
  "F06",
  "N34",
  "P02",
])
/** Both words of the template are still there. */
export const templateLeft: PaperFault = reworded(/(?:增加|减少)$/u, "增加（减少）", ["F06", "F05"])
/** A place for a name was never filled in. */
export const placeholderLeft: PaperFault = reworded(/主要用于/u, "主要用于XX项目，", ["F05", "F06"])

/** The other word of direction before a change. */
export const wrongDirection: PaperFault = (paper, chance) => {
  const edits = pieces(paper).flatMap(({ paragraph, at, piece }): readonly Edit[] => {
    const next = paragraph.pieces[at + 1]
    if (typeof piece !== "string" || typeof next !== "object" || !/(?:增加|减少)$/u.test(piece)) return []
    const [amount] = next.amounts
    if (amount?.unit !== "万元" || Math.abs(Number(amount.value)) < 1000) return []
    const to = piece.replace(/(增加|减少)$/u, (word) => (word === "增加" ? "减少" : "增加"))
    return [
      {
        paragraph,
        at,
        to,
        rules: ["N12", "N35", "N07", "N08", "N18", "N36", "N13", "X03", "Y01", "N34", "B04"],
      },
    ]
  })
  return edited(paper, oneOf(edits, chance))
}

/** An amount without its unit word. */
export const unitMissing: PaperFault = (paper, chance) => unitAs("", ["F01"], { paper, chance })
/** 元 where 万元 was meant. */
export const unitSlip: PaperFault = (paper, chance) =>
  unitAs("元", ["F02", "X01", "X02", "N01", "N02", "N03", "N04", "N10", "N13", "N16", "N19"], {
    paper,
    chance,
  })

interface On {
  readonly paper: PrintedPaper
  readonly chance: Chance
}

function unitAs(unit: string, rules: readonly string[], { paper, chance }: On): FaultyPaper | undefined {
  const edits = pieces(paper).flatMap(({ paragraph, at, piece }): readonly Edit[] => {
    if (typeof piece === "string" || !piece.text.endsWith("万元")) return []
    const [amount] = piece.amounts
    const isHeld =
      amount !== undefined && amount.state === "stated" && /^(?:rev|exp|gpb|sg|pr)\b/.test(amount.slot)
    return isHeld ? [{ paragraph, at, to: { ...piece, text: piece.text.replace("万元", unit) }, rules }] : []
  })
  return edited(paper, oneOf(edits, chance))
}

/** The rate of a change on this year's amount instead of last year's. */
export const wrongBase: PaperFault = (paper, chance) => {
  const edits = pieces(paper).flatMap(({ paragraph, at, piece }): readonly Edit[] => {
    if (typeof piece === "string") return []
    const [rate] = piece.amounts
    if (rate === undefined || !rate.slot.startsWith("%") || rate.printed === null) return []
    const wrong = onThisYear(Number(rate.value))
    return wrong === undefined || Math.abs(Number(wrong) - Number(rate.printed)) < 0.1
      ? []
      : [{ paragraph, at, to: { ...piece, text: `${wrong}%` }, rules: ["N13"] }]
  })
  return edited(paper, oneOf(edits, chance))
}

/** A rise by p per cent of last year is p / (1 + p) of this year. */
function onThisYear(percent: number): string | undefined {
  const hundredths = BigInt(Math.round(percent * 100))
  return percentOf(hundredths, 10_000n + hundredths)
}

/** A percentage where there was nothing to compare with. */
export const zeroBase: PaperFault = (paper, chance) => {
  const edits = pieces(paper).flatMap(({ paragraph, at, piece }): readonly Edit[] => {
    const before = paragraph.pieces[at - 2]
    if (typeof piece === "string" || typeof before !== "object" || !/持平|一致/u.test(piece.text)) return []
    const isNought = before.amounts[0]?.state === "zero" && /^Δ/u.test(piece.amounts[0]?.slot ?? "")
    if (!isNought) return []
    return [{ paragraph, at, to: { ...piece, text: "同比增长100%" }, rules: ["N13", "N12"] }]
  })
  return edited(paper, oneOf(edits, chance))
}

/** An item goes by the name its 类 had until 2018. */
export const oldNameInWords: PaperFault = reworded(/卫生健康支出/u, "医疗卫生与计划生育支出", [
  "X02",
  "C07",
  "F09",
  "C02",
  "T20",
])

function pieces(paper: PrintedPaper) {
  return paper.blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.pieces.map((piece, at) => ({ paragraph: block, at, piece })) : [],
  )
}

function edited(paper: PrintedPaper, edit: Edit | undefined): FaultyPaper | undefined {
  if (edit === undefined) return undefined
  const { paragraph, at, to, rules } = edit
  const before = paragraph.pieces[at] ?? ""
  const changedPieces = paragraph.pieces.map((piece, index) => (index === at ? to : piece))
  const slot = typeof before === "string" ? slotAfter(paragraph, at) : (before.amounts[0]?.slot ?? null)
  return {
    paper: {
      ...paper,
      blocks: paper.blocks.map((block) =>
        block === paragraph ? { ...paragraph, pieces: changedPieces } : block,
      ),
    },
    changes: [{ slot, from: textOf(before), to: textOf(to) }],
    rules: [...new Set([...rules, ...(slot !== null && rules.includes("F02") ? rulesOf(slot) : [])])],
  }
}

/** Words belong to the amount they lead to. */
function slotAfter({ pieces: all }: Paragraph, at: number): string | null {
  const next = all[at + 1]
  return typeof next === "object" ? (next.amounts[0]?.slot ?? null) : null
}
