import { ARITHMETIC, restraint, rule } from "../../rule.ts"

export default rule({
  id: "A05",
  title: {
    zh: "一处改动能解释的差额，作为推测附在问题之后",
    en: "A difference that one edit explains comes with that guess",
  },
  why: {
    zh: "每个不成立的等式都会试一遍：多一位、少一位、换位、小数点、正负号、元与万元。能使各等式都成立的作为推测写在问题里，只供参考，从不自动改动；它不是另一项检查，所以没有单独的结论。",
    en: "Every equation that fails is tried again with a digit more or less, digits transposed, the decimal point moved, the sign reversed, 元 for 万元. What makes all the equations hold is offered with the finding as a guess and never applied. This is not a check of its own, so it has no verdict.",
  },
  basis: [ARITHMETIC],
  severity: "info",
  holds: restraint({
    zh: "一处改动就能解释的差额只作推测，不据以改动或另报问题",
    en: "a difference that one edit explains is a guess: nothing is changed for it, and nothing more is reported",
  }),
})
