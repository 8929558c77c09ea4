import { neverSays, rule, template } from "../../rule.ts"

export default rule({
  id: "F07",
  title: { zh: "比率应当写百分号", en: "Percentages have their sign" },
  why: {
    zh: "“占76.23”少了百分号，读者只能猜。",
    en: "“占76.23” without its sign leaves readers guessing.",
  },
  basis: [template("部门预算情况说明")],
  holds: neverSays({
    name: "rates",
    wrong: { zh: "有的比率没有写百分号", en: "Some percentages have no per cent sign" },
    right: { zh: "比率都写了百分号", en: "Every percentage has its sign" },
    advice: {
      zh: "请在这些数字后补上百分号或单位。",
      en: "Add the per cent sign, or the unit, to these numbers.",
    },
    besidesAmounts: true,
    patterns: [
      {
        finds:
          /(?:占比|占|增长|下降|减少|降低|上升|增幅|降幅)(?:为|约|了)?\s*\d+(?:\.\d+)?(?![\d.,，]*\d)(?=\s*(?:[，,。；;、）)]|$))/gmu,
      },
    ],
  }),
})
