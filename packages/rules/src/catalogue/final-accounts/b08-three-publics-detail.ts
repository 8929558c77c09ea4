import { asStated, cell, counted, law, rule } from "../../rule.ts"

export default rule({
  id: "B08",
  title: {
    zh: "“三公”经费决算写明团组、车辆和接待的数量",
    en: "Final accounts of travel abroad, cars and reception give the numbers too",
  },
  why: {
    zh: "花了多少钱之外，还要写明多少团组和人次、购了几辆、有几辆、接待多少批次和人次。",
    en: "Besides the money: how many groups and people travelled, how many cars were bought and kept, how many receptions and guests there were.",
  },
  basis: [law("机关事务管理条例", "第七条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  applies: { stage: "final" },
  holds: asStated(
    counted({
      name: "abroad",
      money: ["sg.abroad", cell("T.S", "sg.abroad")],
      counts: [
        {
          concept: "trip.groups",
          words: /团组[^\d。\n]{0,12}\d|\d\s*个?(?:因公)?(?:出国(?:[（(]境[)）])?)?团组/u,
        },
        { concept: "trip.people", words: /(?:出国|出境|团组)[^。\n]{0,40}\d\s*人/u },
      ],
    }),
    counted({
      name: "purchase",
      money: ["sg.buy", cell("T.S", "sg.buy")],
      counts: [{ concept: "veh.buy", words: /购置[^。\n]{0,20}\d\s*辆/u }],
    }),
    counted({
      name: "running",
      money: ["sg.run", cell("T.S", "sg.run")],
      counts: [{ concept: "veh", words: /(?:保有量|共有|开支财政拨款的)[^。\n]{0,20}\d\s*辆/u }],
    }),
    counted({
      name: "reception",
      money: ["sg.recv", cell("T.S", "sg.recv")],
      counts: [
        { concept: "recv.batches", words: /接待[^。\n]{0,40}(?:\d\s*批|批次[^\d。\n]{0,12}\d)/u },
        { concept: "recv.people", words: /接待[^。\n]{0,40}(?:\d\s*人|人[次数][^\d。\n]{0,12}\d)/u },
      ],
    }),
  ),
})
