import type { Words } from "./words.ts"

/** Words for when something was due and when it was made public, in English. */
export const enTimeliness: Words["timeliness"] = {
  year: "Year",
  start: "Counted from",
  due: "Last day",
  published: "Published on",
  result: "In time?",
  unknown: "not known",
  untold: "cannot be told: {why}",
  legend:
    "The band runs from the first day to the last one allowed (the upright line); ● published within it, □ after it, and the dashes are the days past it.",
  act: { approved: "approval", adopted: "adoption by the congress" },
  from: "({act})",
  between: ", ",
  why: {
    "no-dates": "the day of approval is not known",
    "level-unknown": "whether this is a department or a unit is not known",
    "publication-undated": "the day of publication is not known",
    "published-ahead": "the day of publication stated is later than the day the document came in",
  },
  results: {
    "in-time": "in time, days to spare: {left}",
    late: "late, days: {late}",
    "within-bound":
      "within the longest there may be; the day of approval is not known, so it may still have been late",
    "past-bound": "late, days: at least {late}",
  },
  messages: {
    "in-time": "Published on day {taken} after {act}; allowed are {days}, so it was in time.",
    late: "Published on day {taken} after {act}; allowed are {days}. Days late: {late}.",
    "within-bound":
      "Published on day {taken} after {act}, within the {days} that may be inferred at most. The day of approval is not known, so it may still have been late.",
    "past-bound":
      "Published on day {taken} after {act}; at most {days} can be inferred. Days late: at least {late}.",
  },
  before:
    "The day of publication stated is before {act}, by days: {days}. That is within the limit; for the order see the checks.",
  cannotTell: "Whether it was in time cannot be told: {why}. Unknown is neither in time nor late.",
  throughYears: "Published in time, year by year?",
  ofYears: "Of {all}: in time {inTime}, late {late}, cannot be told {untold}.",
}
