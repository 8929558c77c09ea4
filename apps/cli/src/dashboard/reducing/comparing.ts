import type { Bilingual } from "@gouji/application"

import { noKinSaid } from "../no-kin-said.ts"
import { placeOn } from "../place.ts"
import { openedIn } from "../rows.ts"
import { type DashboardState, telling } from "../state.ts"
import { goTo } from "./going.ts"

/** Compares the opened document with the likeliest; of two picked documents the two. */
export function goToComparison(state: DashboardState): DashboardState {
  const [one, two] = [...state.picked.keys()]
  if (state.picked.size === 2 && one !== undefined && two !== undefined)
    return goTo(state, placeOn("compare", two, one))
  const [other] = othersIn(state)
  return other === undefined ? state : goTo(state, placeOn("compare", subjectIn(state), other))
}

/** Compares with the next of what there is, round and round. Where it comes round, it says whom there is nothing of. */
export function compareWithNext(state: DashboardState): DashboardState {
  const others = othersIn(state)
  const at = others.indexOf(state.place.other)
  const next = others[(at + 1) % others.length]
  if (next === undefined) return state
  const there: DashboardState = { ...state, place: placeOn("compare", state.place.subject, next), scroll: 0 }
  const lacking = lackingIn(state)
  return at === others.length - 1 && lacking !== null ? telling(there, lacking, "muted") : there
}

/** To the list of what the opened document can be compared with. */
export function goToComparable(state: DashboardState): DashboardState {
  return goTo(state, placeOn("comparable", subjectIn(state)))
}

/** Why nothing can be compared here; null where something can. */
export function whyNothingToCompare(state: DashboardState): Bilingual | null {
  return state.picked.size === 2 ? null : whyNoOther(state)
}

/** Why the opened document has nothing to be compared with; null where it has. */
export function whyNoOther(state: DashboardState): Bilingual | null {
  if (openedIn(state) === null)
    return state.place.screen === "compare" || state.place.screen === "comparable"
      ? { zh: "还在读这份文件。", en: "The document is still being read." }
      : {
          zh: "请先用空格选上两份文件，或打开一份。",
          en: "Pick two documents with Space first, or open one.",
        }
  if (othersIn(state).some((other) => other !== state.place.other)) return null
  const { zh = "", en = "" } = lackingIn(state) ?? {}
  return {
    zh: `没有别的版本或年度可以对比。${zh}`,
    en: ["There is no other version or year to compare with.", en].join(" ").trim(),
  }
}

/** The hashes of what the opened document can be compared with, the likeliest first. */
function othersIn(state: DashboardState): readonly string[] {
  return openedIn(state)?.comparable.papers.map(({ paper }) => paper.sha256) ?? []
}

function subjectIn(state: DashboardState): string {
  return openedIn(state)?.view.head.sha256 ?? state.place.subject
}

function lackingIn(state: DashboardState): Bilingual | null {
  const opened = openedIn(state)
  return opened === null || opened.comparable.noKin === null
    ? null
    : noKinSaid(opened.comparable.noKin, opened.view.head)
}
