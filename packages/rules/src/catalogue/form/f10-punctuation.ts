import { every, law, neverSays, numbersRun, pairsClosed, paragraphsOnce, rule } from "../../rule.ts"

export default rule({
  id: "F10",
  title: { zh: "标点、叠字和序号规范", en: "Punctuation, wording and numbering are in order" },
  why: {
    zh: "连着两个句号、单独的半个引号、跳过的序号，多半是修改时留下的痕迹，也可能丢了一段。",
    en: "Two full stops, half a pair of quotation marks, a skipped number: mostly traces of editing, and sometimes signs of a lost paragraph.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "info",
  holds: every(
    neverSays({
      name: "punctuation",
      wrong: {
        zh: "有重复或半角的标点、重复的词",
        en: "Some punctuation is doubled or half-width, or a word is doubled",
      },
      right: {
        zh: "没有发现重复或半角的标点、重复的词",
        en: "No doubled or half-width punctuation and no doubled word was found",
      },
      advice: {
        zh: "请删去多余的一个，标点用全角。",
        en: "Remove the extra one; use full-width punctuation.",
      },
      // What has to stand before is asked after the comma: asked first, it would be at every character.
      patterns: [
        { finds: /[，、；。：][，、；。：]+/gu },
        { finds: /[,;](?<=[\u4e00-\u9fff][,;])(?=[\u4e00-\u9fff])/gu },
        { finds: /的的(?!确)|万元万元|预算预算支出|(?<![因以])为为(?!了)/gu },
      ],
    }),
    pairsClosed(),
    numbersRun(),
    paragraphsOnce(["glossary", "projects"]),
  ),
})
