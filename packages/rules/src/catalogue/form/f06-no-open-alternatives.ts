import { neverSays, rule, template } from "../../rule.ts"

export default rule({
  id: "F06",
  title: { zh: "没有未选定的增减和空白的原因", en: "No alternative is left open, no reason empty" },
  why: {
    zh: "“增加（减少）”只留其一；“主要原因是。”等于没有说。",
    en: "Of “increase (decrease)” only one should stay; an empty reason says nothing.",
  },
  basis: [template("部门预算情况说明")],
  holds: neverSays({
    name: "alternatives",
    wrong: {
      zh: "有增减表述没有选定，或原因空白",
      en: "An alternative was left open, or a reason left empty",
    },
    right: { zh: "没有未选定的表述和空白的原因", en: "No alternative is left open and no reason empty" },
    advice: {
      zh: "请选定其中一个说法，并把原因写完整。",
      en: "Choose one of the alternatives, and complete the reason.",
    },
    patterns: [
      {
        finds:
          /(?:增加|增长|上升|提高)\s*(?:[（(]\s*(?:减少|下降|降低)\s*[）)]|[/／]\s*(?:减少|下降|降低))/gu,
      },
      {
        finds:
          /(?:减少|下降|降低)\s*(?:[（(]\s*(?:增加|增长|上升|提高)\s*[）)]|[/／]\s*(?:增加|增长|上升|提高))/gu,
      },
      // A line or a page may end where the reason goes on: empty is what a stop, a heading or nothing follows.
      {
        finds:
          /主要(?:原因)?是(?:因为|由于)?\s*[：:]?\s*(?=[。；;，,、]|$(?!\n)|\n\s*[（(]?[一二三四五六七八九十]+[、）)])/gu,
      },
      {
        finds:
          /主要原因(?:为)?\s*[：:]?\s*(?=[。；;，,、]|$(?!\n)|\n\s*[（(]?[一二三四五六七八九十]+[、）)])/gu,
      },
    ],
  }),
})
