import type { Words } from "./words.ts"
import type { zhComparing } from "./zh-comparing.ts"

/** What pages say that lay papers beside each other, in English. */
export const enComparing: Pick<Words, keyof typeof zhComparing> = {
  compare: {
    title: "Several side by side",
    lead: "Choose organisations and a year, and see one amount in each. Only the same amount of the same year and kind of paper is compared.",
    add: "Add one: its name, a part of it, or pinyin initials",
    hint: "a name, or jyj",
    button: "Add",
    side: "{count} side by side: {of}",
    alike:
      "Every amount opens to its source. Organisations differ in what they do and how many they are; more or less spent is neither good nor bad.",
    unstated: "Read in none of them: {names}.",
    between: ", ",
    noPaper: "no paper here",
    none: "Nothing found for “{name}”. Try other words.",
    several: "“{name}” may be:",
    more: "There are more. Give more of the name.",
  },
  change: {
    title: "What changed from {from} to {to}",
    lead: "One amount of both years’ budgets beside each other. What only one of them states is listed too, and not taken for nought.",
    table: "Main amounts of both years",
    difference: "Difference",
    rate: "Change, % of {year}",
    legend: "○ {from}  ● {to}",
    none: "Both years state the same amounts.",
    same: "Unchanged: {count}",
    added: "not read before",
    gone: "not read now",
  },
  diff: {
    title: "What differs between two documents",
    lead: "{from}, and {to}, figure by figure.",
    version: "{name} {year}, version {version}",
    figures: "Figures that differ: {count}",
    alike: "Figures alike: {count}.",
    outcomes: "Checks that came out otherwise: {count}",
    before: "Before",
    after: "After",
    absent: "no such figure",
    notHeld: "not held",
  },
}
