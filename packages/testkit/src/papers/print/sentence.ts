import type { Piece, PrintedAmount } from "../paper.ts"
import { change, rate, withRate } from "./changes.ts"
import { digitsOf, percentOf } from "./digits.ts"
import { type Ask, fact, money, percentage, type Saying } from "./saying.ts"
import { filled } from "./setting.ts"
import { against, direction, reason } from "./why.ts"

/**
 * A template as a paragraph. `<a|b>` is one of its alternatives; `{rev.total}` an amount with its unit; `{Δsg}` how much it
 * changed since last year; `{+sg}` the change alone, `{%sg}` the rate alone, each with the word of direction, `{Δ%sg}` and
 * `{+%sg}` with the rate; `{share:a/b}` and `{completion:a}` percentages; `{why:sg}` the reason; `{#veh辆}` a count;
 * `{none:ops 无机关运行经费}` and `{n/a:…}` words that stand for a figure. `{a+b}` states two slots with the number of the
 * first, `{a»b}` states b with the number of a.
 */
export function sentence(template: string, saying: Saying): readonly Piece[] {
  return choose(template, saying)
    .split(/(\{[^}]+\})/u)
    .flatMap((part): readonly Piece[] => {
      const inside = /^\{(.+)\}$/u.exec(part)?.[1]
      if (inside === undefined) return part === "" ? [] : [part]
      return printed(inside, saying)
    })
}

function choose(template: string, saying: Saying): string {
  const one = template.replace(/<([^<>]*)>/gu, (_, options: string) =>
    saying.voice.chance.pick(options.split("|")),
  )
  return one === template ? filled(one, saying) : choose(one, saying)
}

type Print = (ask: Ask, saying: Saying) => readonly Piece[]

/** What a mark at the front of a placeholder asks for; none is a plain amount. */
const PRINTS: readonly (readonly [string, Print])[] = [
  ["Δ%", (ask, saying) => withRate(ask, saying, { alone: false })],
  ["+%", (ask, saying) => withRate(ask, saying, { alone: true })],
  ["Δ", (ask, saying) => change(ask, saying, { alone: false })],
  ["+", (ask, saying) => change(ask, saying, { alone: true })],
  ["%", rate],
  ["share:", share],
  ["completion:", completion],
  ["of-budget:", ofBudget],
  ["against:", against],
  ["why:", reason],
  ["direction:", direction],
  ["#", count],
  ["none:", (ask) => said(ask, "zero")],
  ["n/a:", (ask) => said(ask, "not-applicable")],
]

function printed(inside: string, saying: Saying): readonly Piece[] {
  const [mark, print] = PRINTS.find(([front]) => inside.startsWith(front)) ?? ["", plain]
  const [asked = "", stated] = inside.slice(mark.length).split("»")
  const slots = (stated ?? asked).split("+")
  return print({ of: asked.split("+")[0] ?? "", slots }, saying)
}

function plain({ of, slots }: Ask, saying: Saying): readonly Piece[] {
  const { text, yuan, isNought } = digitsOf(fact(of, saying), saying.voice.numbers)
  return [
    money(slots, isNought ? { text: saying.voice.nought, yuan: "0.00", isNought } : { text, yuan, isNought }),
  ]
}

function share({ of, slots }: Ask, saying: Saying): readonly Piece[] {
  const [part = "", whole = ""] = of.split("/")
  const percent = percentOf(fact(part, saying), fact(whole, saying)) ?? "0.00"
  return [
    percentage(
      slots.map((slot) => `share:${slot.split("/")[0]}`),
      percent,
      percent,
    ),
  ]
}

function completion({ of, slots }: Ask, saying: Saying): readonly Piece[] {
  const percent = percentOf(fact(of, saying), fact(`${of}@budget`, saying))
  return percent === undefined
    ? []
    : [
        percentage(
          slots.map((slot) => `completion:${slot}`),
          percent,
          percent,
        ),
      ]
}

/** `，完成预算的90.00%`; nothing where nothing was budgeted. */
function ofBudget(ask: Ask, saying: Saying): readonly Piece[] {
  const pieces = completion(ask, saying)
  return pieces.length === 0 ? [] : ["，完成预算的", ...pieces]
}

function count({ of }: Ask, { counts }: Saying): readonly Piece[] {
  const [, slot = "", counter = ""] = /^([a-z.]+)(.*)$/u.exec(of) ?? []
  const digits = String(counts.get(slot) ?? 0)
  const state = digits === "0" ? "zero" : "stated"
  const amount: PrintedAmount = { slot, printed: digits, unit: counter, state, value: digits }
  return [{ text: `${digits}${counter}`, amounts: [amount] }]
}

/** Words that stand for a figure: `ops 无机关运行经费`, `gfb.rev&gfb.exp 无…`. */
function said({ of }: Ask, state: "zero" | "not-applicable"): readonly Piece[] {
  const [slots = "", text = ""] = of.split(" ")
  const value = state === "zero" ? "0.00" : null
  const amounts = slots.split("&").map((slot) => ({ slot, printed: null, unit: "万元", state, value }))
  return [{ text, amounts }]
}
