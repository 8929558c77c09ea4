/** Words for whose site it is, in Chinese. */
export const zhOperator = {
  official: "数据来自各部门公开的文件，以原文件为准；核对由程序按公开的规则完成。",
  by: { civil: "运营：{name}", government: "主办：{name}" },
  code: "网站标识码 {code}",
  faults: "政府网站找错",
  disclosures: "部门预算决算",
  disclosuresLead: "各部门和单位公开的预算和决算，逐个数字核对。",
}
