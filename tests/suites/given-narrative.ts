/** What a made-up narrative may differ in. */
export interface NarrativeTraits {
  readonly organisation?: string
  /** As printed in 收入预算. */
  readonly revenue?: string
  /** As printed in 支出预算. */
  readonly expenditure?: string
  readonly contact?: string
  /** Put in as a paragraph of its own. */
  readonly aside?: string
}

/** A short narrative of an invented unit, in the form of most districts. Its two sides agree unless told otherwise. */
export function narrative(traits: NarrativeTraits = {}): string {
  const { organisation = "示例区图书馆", revenue = "120.50", expenditure = "120.50" } = traits
  return `${organisation}
2024年单位预算情况说明

一、单位基本情况

（一）职能职责。本单位是公益一类事业单位，负责馆藏图书的借阅和保存。

（二）单位构成。本单位内设办公室、借阅部，没有下属单位。
${traits.aside ?? ""}

二、部门收支总体情况

（一）收入预算：2024年年初预算数${revenue}万元，其中：一般公共预算拨款${revenue}万元。收入较去年增加0.50万元，主要是图书购置增加。

（二）支出预算：2024年年初预算数${expenditure}万元，其中：文化旅游体育与传媒支出${expenditure}万元。支出较去年增加0.50万元，主要是图书购置增加。

三、部门预算情况说明

2024年一般公共预算财政拨款收入${revenue}万元，一般公共预算财政拨款支出${expenditure}万元。

四、“三公”经费情况说明

2024年“三公”经费预算3.50万元，比2023年减少0.30万元。其中：因公出国（境）费用0万元，与2023年一致；公务接待费1.50万元，比2023年减少0.20万元，主要原因是接待批次减少；公务用车购置及运行维护费2.00万元，比2023年减少0.10万元，主要原因是用车减少。

五、其他重要事项的情况说明

（一）机关运行经费。我单位不在机关运行经费统计范围之内。

六、专业名词解释

（一）财政拨款收入：指本年度从本级财政取得的一般公共预算、政府性基金预算和国有资本经营预算财政拨款。

联系人：${traits.contact ?? "示例乙"}    联系电话：023-55500002
`
}
