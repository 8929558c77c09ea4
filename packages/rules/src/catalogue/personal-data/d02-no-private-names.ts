import { law, namesNobody, rule } from "../../rule.ts"

export default rule({
  id: "D02",
  title: { zh: "没有受助人等私人姓名", en: "No private person is named" },
  why: {
    zh: "领取补助、抚恤的人不因此成为公众人物；联系人和项目负责人是指定公开的，不在此列。姓名本身不在提示中复述。",
    en: "Receiving aid does not make anyone a public figure. Contacts and those responsible for projects are named on purpose and are left alone. The finding does not repeat the name.",
  },
  basis: [law("个人信息保护法", "第六条"), law("政府信息公开条例", "第十五条")],
  holds: namesNobody([
    "领取人",
    "受益人",
    "受助人",
    "救助对象",
    "补助对象",
    "慰问对象",
    "抚恤对象",
    "困难职工",
    "遗属",
  ]),
})
