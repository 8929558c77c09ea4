import type { DisclosureView } from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { narrative } from "../suites/given-narrative.ts"
import { type RunningSite, samples, startSite } from "../suites/running-site.ts"

let site: RunningSite
let views: readonly DisclosureView[]
const get = (path: string, init?: RequestInit) => fetch(site.origin + path, init)
const html = async (path: string) => (await get(path)).text()

const IN_TIME = "示例区图书馆"
const LATE = "示例区博物馆"
const BOUND = "示例区体育馆"
const SAMPLE = "云岭区政务服务中心"

/** A paper with lines about its dates. */
function dated(organisation: string, ...lines: readonly string[]) {
  const text = narrative({ organisation, aside: lines.join("\n\n") })
  return { name: `${organisation}.txt`, bytes: new TextEncoder().encode(text) }
}

beforeAll(async () => {
  site = await startSite()
  // 2024 has a 29 February: twenty days after 20 February are 11 March, fifty-five after 1 February 27 March.
  const papers = [
    ...samples().filter(({ name }) => name.startsWith(SAMPLE)),
    dated(IN_TIME, "批复日期：2024年2月20日", "发布日期：2024年3月11日"),
    dated(LATE, "批复日期：2024年2月20日", "发布日期：2024年3月12日"),
    dated(BOUND, "2024年2月1日，示例区第一届人民代表大会第一次会议批准了预算。", "发布日期：2024年3月27日"),
  ]
  for (const paper of papers) await site.desk.importDocument(paper)
  const heads = await site.desk.disclosures()
  const all = await Promise.all(heads.map(({ id }) => site.desk.disclosure(id)))
  views = all.flatMap((view) => (view.ok ? [view.value] : []))
}, 300_000)
afterAll(() => site?.stop())

function viewOf(name: string): DisclosureView {
  const view = views.find(({ head }) => head.organisation.name === name && head.fiscalYear === 2024)
  if (view === undefined) throw new TypeError(`nothing of ${name} is there`)
  return view
}

function pathOf(name: string): string {
  const { organisation, fiscalYear, stage } = viewOf(name).head
  return `/d/${organisation.id}/${fiscalYear}/${stage}`
}

/** What of a page stands between two of its headings. */
function sectionOf(page: string, id: string): string {
  const from = page.indexOf(`id="${id}"`)
  return from < 0 ? "" : page.slice(from, page.indexOf("</section>", from))
}

describe("whether a paper was made public in time", () => {
  test.each([
    [IN_TIME, "批复后第 20 天公开，期限是 20 天，按时。", "按时，比期限早 0 天"],
    [LATE, "批复后第 21 天公开，期限是 20 天，晚了 1 天。", "晚 1 天"],
    [BOUND, "人大批准后第 55 天公开，没有超过推定的最长期限 55 天", "不能断定按时"],
  ])("%s: %s", async (name, message, result) => {
    const section = sectionOf(await html(pathOf(name)), "timeliness")
    expect(section).toContain(message)
    expect(section).toContain(result)
    expect(section.match(/class="bar strip"/g)).toHaveLength(1)
    expect(section).toMatch(/《预算法(?:实施条例)?》第/)
  })

  test("is said of the same days in English, on the organisation's page, and in a frame", async () => {
    expect(sectionOf(await html(`/en${pathOf(LATE)}`), "timeliness")).toContain("Days late: 1.")
    const { id } = viewOf(LATE).head.organisation
    expect(await html(`/d/${id}`)).toContain("1 份里：按时 0 份，晚于期限 1 份，无法断定 0 份。")
    expect(await html(`/embed/chart/${id}/2024/budget/timeliness`)).toContain("晚了 1 天")
  })

  test("is unknown where a day is, with nothing drawn, and never in time", async () => {
    const section = sectionOf(await html(pathOf(SAMPLE)), "timeliness")
    expect(section).toContain("无法判断是否按时：不知道批复日期，不知道公开日期")
    expect(section).not.toMatch(/class="bar strip"|，按时|在期限之内/)
    expect(await html(`/d/${viewOf(SAMPLE).head.organisation.id}`)).not.toContain('id="timeliness"')
  })
})
