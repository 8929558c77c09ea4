import { SCREENS } from "../place.ts"
import { goOut, open } from "../reducing/going.ts"
import { END, evidenceCount, move, moveAside, moveTo, moveToOpen, pageRows } from "../reducing/moving.ts"
import { boardIn, chosenIn } from "../rows.ts"
import { type DashboardState, telling } from "../state.ts"
import type { Binding } from "./binding.ts"

const noEvidence = (state: DashboardState) =>
  evidenceCount(state) > 0
    ? null
    : { zh: "这一条没有可以指出的原文。", en: "There are no words to point at for this one." }
const noColumns = (state: DashboardState) =>
  (boardIn(state)?.years.length ?? 0) > 1 ? null : { zh: "只有一个年度。", en: "There is only one year." }

/** Keys that go from row to row and from pane to pane. */
export const MOVING: readonly Binding[] = [
  {
    keys: ["j", "down"],
    words: { zh: "下一条", en: "next" },
    run: (state, count) => move(state, count ?? 1),
  },
  {
    keys: ["k", "up"],
    words: { zh: "上一条", en: "previous" },
    run: (state, count) => move(state, -(count ?? 1)),
  },
  {
    keys: ["pagedown", "ctrl-f", "ctrl-d"],
    words: { zh: "下半页", en: "half a page on" },
    run: (state, count) => move(state, (count ?? 1) * pageRows(state)),
  },
  {
    keys: ["pageup", "ctrl-b", "ctrl-u"],
    words: { zh: "上半页", en: "half a page back" },
    run: (state, count) => move(state, -(count ?? 1) * pageRows(state)),
  },
  {
    keys: ["g g", "home"],
    words: { zh: "第一条", en: "first" },
    run: (state, count) => moveTo({ ...state, pane: 0 }, (count ?? 1) - 1),
  },
  {
    keys: ["G", "end"],
    words: { zh: "最后一条", en: "last" },
    run: (state, count) => moveTo({ ...state, pane: 0 }, count === null ? END : count - 1),
  },
  {
    keys: ["enter"],
    words: { zh: "打开", en: "open" },
    footer: 1,
    // A job is what it says: there is nothing behind it.
    screens: SCREENS.filter((screen) => screen !== "jobs"),
    run: open,
  },
  {
    keys: ["escape"],
    words: { zh: "返回", en: "back" },
    footer: 3,
    run: goOut,
  },
  {
    keys: ["n"],
    words: { zh: "下一处待办", en: "next open one" },
    footer: 2,
    screens: ["documents", "board", "findings"],
    run: (state) => moveToOpen(state, 1),
  },
  {
    keys: ["N"],
    words: { zh: "上一处待办", en: "previous open one" },
    screens: ["documents", "board", "findings"],
    run: (state) => moveToOpen(state, -1),
  },
  {
    keys: ["]", "right"],
    words: { zh: "下一处依据", en: "next evidence" },
    footer: 4,
    screens: ["findings"],
    off: noEvidence,
    run: (state) => moveAside(state, 1),
  },
  {
    keys: ["[", "left"],
    words: { zh: "上一处依据", en: "previous evidence" },
    screens: ["findings"],
    off: noEvidence,
    run: (state) => moveAside(state, -1),
  },
  {
    keys: ["l", "right"],
    words: { zh: "右边的年度", en: "year to the right" },
    footer: 4,
    screens: ["board"],
    off: noColumns,
    run: (state) => moveAside(state, 1),
  },
  {
    keys: ["h", "left"],
    words: { zh: "左边的年度", en: "year to the left" },
    screens: ["board"],
    off: noColumns,
    run: (state) => moveAside(state, -1),
  },
  {
    keys: ["tab"],
    words: { zh: "下一个窗格", en: "next pane" },
    run: (state) => ({ ...state, pane: state.pane + 1, scroll: 0 }),
  },
  {
    keys: [" "],
    words: { zh: "选上或放下", en: "pick" },
    footer: 12,
    screens: ["documents"],
    run: pick,
  },
]

/** Picks the chosen document, or puts it back, and goes on to the next. */
function pick(state: DashboardState): DashboardState {
  const chosen = chosenIn(state)
  if (chosen === null) return telling(state, { zh: "没有选中文件。", en: "No document is chosen." })
  const picked = new Map(state.picked)
  if (!picked.delete(chosen.sha256)) picked.set(chosen.sha256, chosen)
  return move({ ...state, picked }, 1)
}
