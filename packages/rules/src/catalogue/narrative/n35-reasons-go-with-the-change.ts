import { law, reasonsFit, rule } from "../../rule.ts"

export default rule({
  id: "N35",
  title: { zh: "原因与增减方向相容", en: "Reasons fit the direction of the change" },
  why: {
    zh: "经费减少而原因写成增加，多半是套用了别处的句子，也可能是增减写反了。",
    en: "Where a fall is explained by a rise, the sentence was mostly taken from elsewhere, or the direction of the change is wrong.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "warning",
  holds: reasonsFit({
    up: ["增加", "增长", "新增", "提高", "上升", "上调", "扩大", "增多", "增设", "增资"],
    down: ["减少", "下降", "压减", "压缩", "降低", "缩减", "调减", "核减", "削减", "取消", "节约", "减免"],
    excuse: ["上年", "去年", "以前年度", "上一年", "退休", "调出", "结转", "剔除", "但", "不同"],
  }),
})
