import { halfWidth, type Topic } from "@gouji/domain"

import type { Block } from "../text/blocks.ts"

/** A heading at the start of a paragraph: alone on its line, or followed by its text (（一）收入预算：2024年…). */
export interface Heading {
  /** 1 for 第一部分 and for titles without a number, 2 for 一、, 3 for （一）, 4 for 1. */
  readonly level: number
  /** As printed, number and all. */
  readonly text: string
  readonly topic: Topic | null
  readonly start: number
  readonly end: number
  /** Where the paragraph's own words begin; equal to the paragraph's end for a heading alone. */
  readonly bodyStart: number
}

/** The numbering of Chinese official documents (党政机关公文格式, GB/T 9704): 一、 then （一） then 1. then （1）. */
const LEVELS = [
  /^\s*第[一二三四五六七八九十]+(?:部分|章)[、.:\s]*/,
  /^\s*[一二三四五六七八九十]{1,3}\s*[、.,．]\s*/,
  /^\s*\(\s*[一二三四五六七八九十]{1,3}\s*\)[、.,]?\s*/,
  /^\s*\d{1,2}\s*[、.．](?!\d)\s*/,
]

/** What a heading's words say it is about; the first that matches, so the special stands before the general. */
const TOPIC_WORDS: readonly { readonly words: RegExp; readonly topic: Topic }[] = [
  { words: /名词解释|名词说明|术语/, topic: "glossary" },
  { words: /项目(?:支出|经费)?(?:经费)?情况(?:的)?说明$/, topic: "projects" },
  { words: /三公/, topic: "threePublics" },
  { words: /机关运行|运行经费/, topic: "operations" },
  { words: /采购/, topic: "procurement" },
  { words: /绩效/, topic: "performance" },
  { words: /国有资产|资产占|车辆/, topic: "assets" },
  { words: /联系/, topic: "contact" },
  { words: /其[他它](?:重要|相关|有关)*(?:事项|情况)/, topic: "other" },
  { words: /职责|职能|主要工作/, topic: "duties" },
  {
    words: /(?:单位|部门|机构|人员)(?:的)?(?:构成|组成|设置|情况及)|机构(?:设置|情况)|预算单位/,
    topic: "structure",
  },
  { words: /基本情况|(?:部门|单位)概况|^概况/, topic: "organisation" },
  { words: /^(?:20\d{2}年度?)?(?:一般公共|政府性基金|国有资本)/, topic: "budget" },
  { words: /收支.*(?:总体|情况)|收入支出.*(?:总体|情况)|收支预算|总体情况/, topic: "totals" },
  { words: /财政拨款|一般公共|政府性基金|国有资本/, topic: "budget" },
  { words: /^(?:本年|年初)?收入/, topic: "revenue" },
  { words: /^(?:本年|年初)?支出/, topic: "expenditure" },
  { words: /(?:预算|决算|收支)(?:编制)?(?:情况)?(?:的)?(?:说明|情况|安排)/, topic: "budget" },
]

const LONGEST = 40
const LONGEST_INLINE = 22

/** The heading a paragraph begins with, if it does. */
export function headingOf(text: string, block: Block): Heading | undefined {
  const line = halfWidth(text.slice(block.start, block.end))
  for (const [level, numbering] of LEVELS.entries()) {
    const number = numbering.exec(line)?.[0]
    if (number === undefined) continue
    const title = titleBehind(line, number.length)
    if (title === undefined) return undefined
    const start = block.start + (line.length - line.trimStart().length)
    const titleStart = block.start + number.length
    const end = titleStart + title.text.trimEnd().length
    const bodyStart = Math.min(block.end, titleStart + title.text.length + title.stop)
    return {
      level: level + 1,
      text: text.slice(start, end),
      topic: topicOf(title.text),
      start,
      end,
      bodyStart,
    }
  }
  return bareHeading(text, block, line)
}

const LONGEST_BARE = 30
/** A project's title begins with its name, and that may be long. */
const PROJECT_TITLE = /^[\p{Script=Han}()“”"、\dA-Za-z-]{2,60}项目经费情况说明$/u
const BARE =
  /^(?:[\p{Script=Han}()“”"]{0,20}?)(?:(?:19|20)\d{2}年度?)?[\p{Script=Han}“”"()]{2,16}(?:说明|情况|解释|职能|职责|设置|概况|构成)$/u

/** A line of its own that is nothing but a title of a known topic, without a number (名词解释). */
function bareHeading(text: string, block: Block, line: string): Heading | undefined {
  const words = line.trim()
  const isTitle = words.length <= LONGEST_BARE && (BARE.test(words) || words === "名词解释")
  if (!isTitle && !PROJECT_TITLE.test(words)) return undefined
  const topic = topicOf(words)
  if (topic === null) return undefined
  const start = block.start + line.indexOf(words)
  return {
    level: 1,
    text: text.slice(start, start + words.length),
    topic,
    start,
    end: start + words.length,
    bodyStart: block.end,
  }
}

/** The words after the number up to the first stop; none if what stands there is a sentence or a definition. */
function titleBehind(
  line: string,
  from: number,
): { readonly text: string; readonly stop: number } | undefined {
  const rest = line.slice(from)
  const stop = rest.search(/[。:;\n]/)
  const text = stop < 0 ? rest : rest.slice(0, stop)
  if (/^\s*[:]?\s*(?:是指|指)/.test(rest.slice(text.length + 1)) || text.trim() === "") return undefined
  const alone = stop < 0 || rest.slice(stop + 1).trim() === ""
  if (
    text.length > (alone ? LONGEST : LONGEST_INLINE) ||
    /[,]|\d\s*[万亿]?\s*元|\d\s*[万亿]|\d{2,}.*元/.test(text)
  )
    return undefined
  return { text, stop: stop < 0 ? 0 : 1 }
}

/** What the words of a heading or title say it is about; null where they say nothing known. */
export function topicOf(title: string): Topic | null {
  const words = title.replace(/["'“”‘’\s]/g, "").replace(/^(?:19|20)\d{2}年度?/, "")
  return TOPIC_WORDS.find((entry) => entry.words.test(words))?.topic ?? null
}
