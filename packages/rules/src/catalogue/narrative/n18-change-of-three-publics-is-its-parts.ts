import { ARITHMETIC, asStated, decomposes, firstOf, rule } from "../../rule.ts"

export default rule({
  id: "N18",
  title: {
    zh: "“三公”经费增减等于各项增减之和",
    en: "The change in travel abroad, cars and reception is the sum of the changes in its parts",
  },
  why: {
    zh: "“三公”经费的增减最受关注，总数的增减来自各项。",
    en: "No change is watched more closely; the total changes by what its items change by.",
  },
  basis: [ARITHMETIC],
  holds: asStated(
    firstOf(
      decomposes("three-publics", "sg", ["sg.abroad", "sg.car", "sg.recv"]),
      decomposes("three-publics-cars-split", "sg", ["sg.abroad", "sg.buy", "sg.run", "sg.recv"]),
    ),
    decomposes("cars", "sg.car", ["sg.buy", "sg.run"]),
  ),
})
