import type { Order } from "@gouji/application"

import { editOf } from "../editing.ts"
import type { Grouping } from "../items.ts"
import { PANES, placeOn, type Screen } from "../place.ts"
import {
  compareWithNext,
  goToComparable,
  goToComparison,
  whyNoOther,
  whyNothingToCompare,
} from "../reducing/comparing.ts"
import { withErrand } from "../reducing/filling.ts"
import { filterOf, goThrough, goTo, goToDocument, goToRules, listing } from "../reducing/going.ts"
import { evidenceCount } from "../reducing/moving.ts"
import { documentIn, itemIn, openedIn } from "../rows.ts"
import { type DashboardState, telling } from "../state.ts"
import type { Binding } from "./binding.ts"

const noDocument = (state: DashboardState) =>
  documentIn(state) === null ? { zh: "没有选中文件。", en: "No document is chosen." } : null

const ORDERS: readonly Order[] = ["newest", "organisation", "gravest", "published"]
const STATES = [null, "checked", "in-review", "signed", "published", "withdrawn"] as const
const GROUPINGS: readonly Grouping[] = ["cause", "rule", "place"]

function after<T>(all: readonly T[], one: T): T {
  return all[(all.indexOf(one) + 1) % all.length] ?? one
}

/** Keys that change what is listed and how. */
export const LOOKING: readonly Binding[] = [
  {
    keys: ["/"],
    words: { zh: "筛选", en: "filter" },
    footer: 5,
    screens: ["documents", "findings", "rules", "comparable"],
    run: (state) => ({
      ...state,
      pane: 0,
      overlay: {
        kind: "filter",
        edit: editOf(filterOf(state)),
        before: { words: filterOf(state), place: state.place },
      },
    }),
  },
  {
    keys: ["o"],
    words: { zh: "换次序", en: "order" },
    footer: 10,
    screens: ["documents"],
    off: ({ asked }) =>
      asked.words === ""
        ? null
        : {
            zh: "筛选时总是新的在前。Esc 清除筛选。",
            en: "What is filtered has the newest first. Esc clears it.",
          },
    run: (state) => listing(state, { order: after(ORDERS, state.asked.order) }),
  },
  {
    keys: ["t"],
    words: { zh: "按进度筛选", en: "by state" },
    footer: 9,
    screens: ["documents"],
    run: (state) => listing(state, { state: after(STATES, state.asked.state as (typeof STATES)[number]) }),
  },
  {
    keys: ["t"],
    words: { zh: "预算或决算", en: "budget or accounts" },
    footer: 5,
    screens: ["board"],
    run: (state) => ({
      ...state,
      stage: state.stage === "budget" ? "final" : "budget",
      place: placeOn("board"),
    }),
  },
  {
    keys: ["z"],
    words: { zh: "换归类", en: "group by" },
    footer: 11,
    screens: ["findings"],
    run: (state) => ({
      ...state,
      grouping: after(GROUPINGS, state.grouping),
      place: { ...state.place, at: 0, side: 0 },
    }),
  },
  {
    keys: ["v"],
    words: { zh: "全部结果", en: "all results" },
    footer: 12,
    screens: ["findings"],
    run: (state) => ({ ...state, showsAll: !state.showsAll, place: { ...state.place, at: 0, side: 0 } }),
  },
  {
    keys: ["y"],
    words: { zh: "复制引文", en: "copy the words" },
    screens: ["findings"],
    off: (state) =>
      evidenceCount(state) > 0 ? null : { zh: "没有可以复制的原文。", en: "There are no words to copy." },
    run: copyEvidence,
  },
]

function copyEvidence(state: DashboardState): DashboardState {
  const frames = openedIn(state)?.view.frames.get(itemIn(state)?.key ?? "") ?? []
  const frame = frames[state.place.side]
  if (frame === undefined) return state
  const copied = withErrand(state, { kind: "copy", text: frame.sentence })
  return telling(
    copied,
    { zh: "引文已交给终端的剪贴板。", en: "Handed to the terminal's clipboard." },
    "good",
  )
}

/** Keys that go to another screen, or to something else on one. */
export const GOING: readonly Binding[] = [
  {
    keys: ["g d"],
    words: { zh: "文件", en: "documents" },
    run: (state) => goTo(state, placeOn("documents")),
  },
  {
    keys: ["g b"],
    words: { zh: "进度板", en: "board" },
    footer: 8,
    run: (state) => goTo(state, placeOn("board")),
  },
  {
    keys: ["g e"],
    words: { zh: "发现", en: "findings" },
    off: noDocument,
    run: (state) => goToDocument(state, "findings"),
  },
  {
    keys: ["g f"],
    words: { zh: "全部数字", en: "figures" },
    off: noDocument,
    run: (state) => goToDocument(state, "figures"),
  },
  {
    keys: ["g l"],
    words: { zh: "日志", en: "log" },
    off: noDocument,
    run: (state) => goToDocument(state, "log"),
  },
  {
    keys: ["g a"],
    words: { zh: "全库日志", en: "activity" },
    run: (state) => goTo(state, placeOn("activity")),
  },
  {
    keys: ["g c"],
    words: { zh: "对比", en: "compare" },
    screens: (Object.keys(PANES) as Screen[]).filter((screen) => screen !== "compare"),
    off: whyNothingToCompare,
    run: goToComparison,
  },
  {
    keys: ["g c"],
    words: { zh: "换下一份对比", en: "compare with the next" },
    footer: 2,
    screens: ["compare"],
    off: whyNoOther,
    run: compareWithNext,
  },
  {
    keys: ["g w"],
    words: { zh: "选对比的文件", en: "choose what to compare with" },
    footer: 13,
    off: (state) =>
      state.place.screen === "comparable"
        ? { zh: "已经在这里。", en: "This is where you are." }
        : whyNoOther(state),
    run: goToComparable,
  },
  { keys: ["g r"], words: { zh: "规则", en: "rules" }, run: goToRules },
  { keys: ["g j"], words: { zh: "任务", en: "jobs" }, run: (state) => goTo(state, placeOn("jobs")) },
  {
    keys: ["<"],
    words: { zh: "回到刚才", en: "where one was" },
    off: ({ past }) => (past.length > 0 ? null : { zh: "前面没有了。", en: "There is nothing before." }),
    run: (state) => goThrough(state, -1),
  },
  {
    keys: [">"],
    words: { zh: "再往前", en: "forward again" },
    off: ({ future }) => (future.length > 0 ? null : { zh: "后面没有了。", en: "There is nothing after." }),
    run: (state) => goThrough(state, 1),
  },
]
