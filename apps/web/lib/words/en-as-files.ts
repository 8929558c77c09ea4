import type { Words } from "./words.ts"

/** What is said where the site is written as plain files, in English. */
export const enAsFiles: Words["asFiles"] = {
  search:
    "This copy of the site is plain files and cannot search. Look for an organisation by its name in {list}.",
  dataText:
    "Add .json to the address of a page for its data. This copy of the site is plain files: it has no interface.",
  data: "Data files",
  dataFiles:
    "Add .json, .csv or .md to the address of a page for its data. This copy of the site is plain files: it has no interface. The catalogue is {catalogue}, and words for programs are at {llms}.",
  noReleases: "No data are offered as a package here yet. The data of every page are there all the same.",
  figures: "Every figure and the rules it is held against",
  figure: "Name",
  amount: "Figure",
  rules: "Rules and what came of them",
}
