import type { Words } from "./words.ts"

/** Words for whose site it is, in English. */
export const enOperator: Words["operator"] = {
  official:
    "The data come from documents departments published, and those decide; a program checked them by public rules.",
  by: { civil: "Run by {name}", government: "Run by {name}" },
  code: "Site code {code}",
  faults: "Report an error on this government site",
  disclosures: "Budgets and final accounts",
  disclosuresLead: "Budgets and final accounts of departments and units, checked figure by figure.",
}
