import { largeChanges, law, rule } from "../../rule.ts"

export default rule({
  id: "Y06",
  title: { zh: "变动较大的应当说明原因", en: "Large changes are explained" },
  why: {
    zh: "文中没有写增减、读者自己一比就看得出的大变动，从无到有、从有到无的，更要说明原因。",
    en: "Large changes that the text does not mention, but readers find by comparing, need a reason; changes from or to nothing all the more.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "warning",
  holds: largeChanges([
    { concept: "rev.total", table: "T.RE" },
    { concept: "exp.total", table: "T.RE" },
    { concept: "gpb.exp", table: "T.G" },
    { concept: "gfb.exp", table: "T.GF" },
    { concept: "soc.exp", table: "T.SC" },
    { concept: "sg", table: "T.S" },
    { concept: "sg.abroad", table: "T.S" },
    { concept: "sg.buy", table: "T.S" },
    { concept: "sg.run", table: "T.S" },
    { concept: "sg.recv", table: "T.S" },
  ]),
})
