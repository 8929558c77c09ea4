import { inUnit, type Money, slotOf } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import { plainDocument } from "../formats/plain-document.ts"
import { readLaid } from "../read-laid.ts"

const HEAD = "云岭区示例局2024年度部门决算情况说明\n二、部门决算情况说明\n"

function read(text: string) {
  const disclosure = readLaid(plainDocument(`${HEAD}${text}\n九、其他\n支出总计1.11万元。\n`))
  if (!disclosure.ok) throw new TypeError(disclosure.error.code)
  return disclosure.value
}

/** Slot and value of every figure; money in 万元. */
function saidIn(text: string): Readonly<Record<string, string | null>> {
  const own = read(text).figures.filter(({ printed }) => printed !== "1.11")
  return Object.fromEntries(
    own.map((figure) => {
      const isMoney = figure.measure === "amount" || figure.measure === "change"
      const value = isMoney && figure.value !== null ? inUnit(figure.value as Money, "万元") : figure.value
      return [slotOf(figure, 2024), value]
    }),
  )
}

describe("what was budgeted is told apart from what was spent", () => {
  test.each([
    [
      "一般公共预算财政拨款支出年初预算为100.00万元，支出决算为98.20万元，完成年初预算的98.20%。",
      { "gpb.exp@budget": "100", "gpb.exp": "98.2", "completion:gpb.exp": "98.20" },
    ],
    [
      "“三公”经费财政拨款支出年初预算为2.00万元，支出决算为1.50万元，完成预算的75%，其中：公务接待费支出决算为1.50万元，完成预算的75%。",
      {
        "sg@budget": "2",
        sg: "1.5",
        "completion:sg": "75",
        "sg.recv": "1.5",
        "completion:sg.recv": "75",
      },
    ],
    [
      "1、教育支出（类）普通教育（款）小学教育（项）。主要用于：学校的基本支出。年初预算为 60.00 万元，支出决算为58.50万元。",
      { "exp.item[2050202]@budget": "60", "exp.item[2050202]": "58.5" },
    ],
    [
      "公务接待费2.00万元，较年初预算数减少0.50万元，下降20.00%。较上年支出数增加0.20万元，增长11.11%。",
      {
        "sg.recv": "2",
        "Δsg.recv@budget": "-0.5",
        "%sg.recv@budget": "-20.00",
        "Δsg.recv": "0.2",
        "%sg.recv": "11.11",
      },
    ],
    [
      "2023年度收入决算为90万元，2024年收入合计80万元，此外，使用非财政拨款结余（含专用结余）5万元，年初结转和结余15万元。",
      { "rev.year": "80", "rev.nonfin": "5", "rev.carry": "15" },
    ],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toMatchObject(expected)
  })
})

test("a list under a comparison goes on with it", () => {
  expect(
    saidIn(
      "“三公”经费支出决算数与2023年度持平。其中：因公出国（境）费支出决算持平；公务接待费支出决算持平。",
    ),
  ).toEqual({ Δsg: "0", "Δsg.abroad": "0", "Δsg.recv": "0" })
})

test("money and projects of the performance section are those of what the sentence speaks of", () => {
  expect(
    saidIn(
      "（三）预算绩效管理情况\n编报绩效目标的2024年度项目4个，涉及预算金额9万元；绩效跟踪的2024年度项目3个，涉及预算金额8万元；对2个项目开展了绩效自评，涉及资金7万元，平均得分99.43分。",
    ),
  ).toEqual({
    "perf.count": "4",
    perf: "9",
    "track.count": "3",
    track: "8",
    "eval.count": "2",
    eval: "7",
  })
})

test("what small enterprises won is told apart by whether it was reserved for them", () => {
  expect(
    saidIn(
      "（四）政府采购支出情况\n2024年度政府采购金额（以合同签订为准）为50.00万元。面向中小企业预留政府采购项目预算金额40.00万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额39.00万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额4.00万元。",
    ),
  ).toEqual({
    pr: "50",
    "pr.sme": "40",
    "award.sme[面向中小企业预留的项目]": "39",
    "award.sme[其他项目]": "4",
  })
})

describe("what is said against the budget is kept, with its reason", () => {
  test.each([
    [
      "公务接待费年初预算为2万元，支出决算为1万元。决算数小于预算数的主要原因：接待减少。",
      ["below-budget 1: 决算数小于预算数", "reason 1 2: 接待减少"],
    ],
    [
      "公务接待费年初预算为1万元，支出决算为1万元。决算数与预算数基本持平。",
      ["at-budget 1: 决算数与预算数基本持平"],
    ],
  ])("%s", (text, expected) => {
    const { figures, statements } = read(text)
    const printed = (id: string) => figures.find((figure) => figure.id === id)?.printed
    expect(
      statements.map(
        ({ kind, text: words, figures: ids }) => `${kind} ${ids.map(printed).join(" ")}: ${words}`,
      ),
    ).toEqual(expected)
  })
})
