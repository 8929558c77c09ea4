import { basesDeclared, law, rule } from "../../rule.ts"

export default rule({
  id: "Y03",
  title: {
    zh: "与上年比较的口径写明且前后一致",
    en: "The basis of comparison with last year is stated throughout",
  },
  why: {
    zh: "上年年初预算、执行数、决算数是三个不同的数。不写明与哪个比，增减多少就无从核对。",
    en: "Last year's initial budget, execution and final accounts are three different figures. Unless it is stated which one is meant, no change can be checked.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "warning",
  holds: basesDeclared(),
})
