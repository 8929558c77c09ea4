import { describe, expect, test } from "vitest"

import { OrganisationId } from "./change.ts"
import {
  closed,
  department,
  entered,
  merged,
  moved,
  recoded,
  registered,
  renamed,
  split,
} from "./given-changes.ts"
import type { OrganisationNode } from "./tree.ts"

const id = (text: string) => OrganisationId.parse(text)

/** `局(馆 站)`, so that a tree is a line. */
const drawn = (nodes: readonly OrganisationNode[]): string =>
  nodes
    .map(
      ({ organisation, children }) => organisation.name + (children.length > 0 ? `(${drawn(children)})` : ""),
    )
    .join(" ")
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)

const CODE = "11500010000000000W"

describe("an organisation", () => {
  const of = registered(
    entered("馆", { from: "2010-03-01" }),
    renamed("馆", "2019-01-01", "中心"),
    recoded("馆", "2020-06-01", CODE),
    closed("馆", "2024-03-15"),
  )

  test("is called last what it was called when it ended", () => {
    expect(of.lastNameOf(id("馆"))).toBe("中心")
    expect(of.lastNameOf(id("站"))).toBeUndefined()
  })

  test("is there from its founding on, and no longer on the day it ends", () => {
    const there = ["2010-02-28", "2010-03-01", "2024-03-14", "2024-03-15"].map(
      (date) => of.livingOn(date).length,
    )
    expect(there).toEqual([0, 1, 1, 0])
  })

  test("has the name of the day", () => {
    expect(of.nameOf(id("馆"), "2018-12-31")).toBe("馆")
    expect(of.nameOf(id("馆"), "2019-01-01")).toBe("中心")
    expect(of.nameOf(id("馆"), "2024-03-15")).toBeUndefined()
    expect(of.nameOf(id("站"), "2019-01-01")).toBeUndefined()
  })

  test("has the codes of the day", () => {
    expect(of.organisationOn(id("馆"), "2020-05-31")).toMatchObject({ creditCode: null, division: null })
    expect(of.organisationOn(id("馆"), "2020-06-01")).toMatchObject({ creditCode: CODE, division: "500111" })
  })
})

describe("the tree of a day", () => {
  const of = registered(
    entered("区", { level: "government" }),
    department("文化局", { parent: "区" }),
    department("旅游局", { parent: "区" }),
    entered("文化馆", { parent: "文化局" }),
    entered("分馆", { parent: "文化馆" }),
    entered("旅游站", { parent: "旅游局" }),
    department("文旅委", { parent: "区", from: "2019-01-01" }),
    moved("文化馆", "2019-01-01", "文旅委"),
    moved("旅游站", "2019-01-01", "文旅委"),
    merged(["文化局", "旅游局"], "2019-01-01", "文旅委"),
  )

  test("is another after a reform", () => {
    expect(drawn(of.at("2018-12-31"))).toBe("区(文化局(文化馆(分馆)) 旅游局(旅游站))")
    expect(drawn(of.at("2019-01-01"))).toBe("区(文旅委(文化馆(分馆) 旅游站))")
    expect(of.at("1999-12-31")).toEqual([])
  })

  test("says what stands right under one and what stands under it at all", () => {
    expect(names(of.childrenOf(id("文旅委"), "2020-01-01"))).toEqual(["文化馆", "旅游站"])
    expect(names(of.descendantsOf(id("文旅委"), "2020-01-01"))).toEqual(["文化馆", "分馆", "旅游站"])
    expect(of.childrenOf(id("文旅委"), "2018-12-31")).toEqual([])
  })

  test("says to which department one belongs, itself where it is one", () => {
    const departments = ["分馆", "文旅委", "区", "文化局"].map(
      (who) => of.departmentOf(id(who), "2020-01-01")?.name,
    )
    expect(departments).toEqual(["文旅委", "文旅委", undefined, undefined])
    const gone = registered(department("局"), entered("馆", { parent: "局" }), closed("馆", "2010-01-01"))
    expect(gone.departmentOf(id("馆"), "2009-12-31")?.name).toBe("局")
    expect(gone.departmentOf(id("馆"), "2010-01-01")).toBeUndefined()
  })
})

describe("a name", () => {
  const of = registered(
    entered("a", { name: "示例区信息中心" }),
    renamed("a", "2015-01-01", "示例区大数据中心"),
    entered("b", { name: "示例区档案馆" }),
    closed("b", "2020-01-01"),
  )

  test("is whose it is on the day", () => {
    expect(of.find("示例区信息中心", "2014-12-31")).toEqual({
      kind: "found",
      match: { id: "a", name: "示例区信息中心", as: "current" },
    })
  })

  test("that was given up is still known, and said to be a former one", () => {
    expect(of.find("示例区信息中心", "2024-01-01")).toMatchObject({ match: { id: "a", as: "former" } })
    expect(of.find("示例区档案馆", "2024-01-01")).toMatchObject({ match: { id: "b", as: "ended" } })
  })

  test("is not known before it is borne", () => {
    expect(of.find("示例区大数据中心", "2014-12-31")).toEqual({ kind: "none" })
  })

  test("is the same in letters of either width and with spaces in it, and not with one character changed", () => {
    expect(of.find("示例区 大数据中\u3000心\u200b", "2024-01-01")).toMatchObject({ match: { as: "current" } })
    expect(of.find("示例区大数局中心", "2024-01-01")).toEqual({ kind: "none" })
    const brackets = registered(entered("c", { name: "卫生院（东区）" }))
    expect(brackets.find("卫生院(东区)", "2024-01-01")).toMatchObject({ kind: "found" })
  })

  test("that two bear is ambiguous", () => {
    const two = registered(entered("c", { name: "服务中心" }), entered("d", { name: "服务中心" }))
    expect(two.find("服务中心", "2024-01-01")).toEqual({
      kind: "ambiguous",
      matches: [
        { id: "c", name: "服务中心", as: "current" },
        { id: "d", name: "服务中心", as: "current" },
      ],
    })
  })

  test("that one bears and another gave up is the one's", () => {
    const given = registered(
      entered("c", { name: "服务中心" }),
      renamed("c", "2010-01-01", "保障中心"),
      entered("d", { name: "服务中心", from: "2012-01-01" }),
    )
    expect(given.find("服务中心", "2024-01-01")).toMatchObject({ match: { id: "d", as: "current" } })
    expect(given.find("服务中心", "2011-01-01")).toMatchObject({ match: { id: "c", as: "former" } })
  })

  test("that two gave up is ambiguous", () => {
    const gone = registered(
      entered("c", { name: "服务中心" }),
      renamed("c", "2010-01-01", "保障中心"),
      entered("d", { name: "服务中心", from: "2012-01-01" }),
      closed("d", "2014-01-01"),
    )
    expect(gone.find("服务中心", "2024-01-01")).toMatchObject({
      kind: "ambiguous",
      matches: [{ as: "former" }, { as: "ended" }],
    })
  })
})

describe("suggestions", () => {
  const of = registered(
    ...["示例区水利局", "示例区水务中心", "示例区民政局"].map((name) => entered(name)),
    entered("x", { name: "示例区河务局" }),
    renamed("x", "2015-01-01", "生态环境监测站"),
  )
  const suggested = (name: string, limit = 9) => of.suggest(name, limit).map((each) => each.name)

  test("are the names that contain it first, then the nearest, former ones too", () => {
    expect(of.suggest("水利局", 9)[0]).toEqual({
      id: "示例区水利局",
      name: "示例区水利局",
      how: "contains",
      distance: 3,
    })
    expect(of.suggest("示例区水利局服务处", 1)[0]).toMatchObject({
      name: "示例区水利局",
      how: "contains",
      distance: 3,
    })
    expect(suggested("示例区水务局")).toEqual([
      "示例区水利局",
      "示例区河务局",
      "示例区民政局",
      "示例区水务中心",
    ])
  })

  test("are no more than asked for, and none where nothing is like it", () => {
    expect(suggested("示例区水务局", 1)).toEqual(["示例区水利局"])
    expect(suggested("示例区水务局", 0)).toEqual([])
    expect(suggested("完全不同的名称")).toEqual([])
    expect(suggested(" \u3000")).toEqual([])
  })
})

describe("what came of an organisation", () => {
  const of = registered(
    ...["a", "b", "c", "d", "e", "f"].map((name) => entered(name)),
    merged(["a", "b"], "2010-01-01", "c"),
    split("c", "2015-01-01", ["c", "d"]),
    merged(["d"], "2020-01-01", "e"),
    merged(["f"], "2015-01-01", "c"),
  )
  const next = (who: string) =>
    of.successorsOf(id(who)).map(({ from, to, on }) => `${from}→${to} ${on.slice(0, 4)}`)
  const before = (who: string) => of.predecessorsOf(id(who)).map(({ from, to }) => `${from}→${to}`)

  test("is followed through all that happened later", () => {
    expect(next("a")).toEqual(["a→c 2010", "c→d 2015", "d→e 2020"])
    expect(next("e")).toEqual([])
  })

  test("is not what was handed on the day it was taken on", () => {
    expect(next("f")).toEqual(["f→c 2015"])
  })

  test("is found from the other end as well", () => {
    expect(before("e")).toEqual(["a→c", "b→c", "c→d", "d→e"])
    expect(before("c")).toEqual(["a→c", "b→c", "f→c"])
    expect(before("a")).toEqual([])
  })

  test("may lead back to it, and ends there", () => {
    const back = registered(
      entered("a"),
      entered("b", { from: "2010-01-01" }),
      split("a", "2010-01-01", ["a", "b"]),
      merged(["a", "b"], "2015-01-01", "a"),
    )
    expect(back.successorsOf(id("a")).map(({ to, by }) => `${by} ${to}`)).toEqual(["split b", "merged a"])
    expect(names(back.livingOn("2015-01-01"))).toEqual(["a"])
  })

  test("ends what is not among the parts or the merged", () => {
    expect(names(of.livingOn("2020-01-01"))).toEqual(["c", "e"])
  })
})

test("a register without changes is empty", () => {
  expect(registered().at("2024-01-01")).toEqual([])
})
