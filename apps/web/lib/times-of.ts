import { type DisclosureView, type PublicationTimes, publicationTimes } from "@gouji/application"
import type { OrganisationYear } from "@gouji/application/reader"

/** When a disclosure was due and made public. */
export function timesOfView({ head, document, dates }: DisclosureView): PublicationTimes {
  const { level } = document.disclosure.organisation
  return publicationTimes({ level, stage: head.stage, dates, importedAt: head.importedAt })
}

/** The same for a year of an organisation. */
export function timesOfYear({ head, level }: Pick<OrganisationYear, "head" | "level">): PublicationTimes {
  return publicationTimes({ level, stage: head.stage, dates: head.dates, importedAt: head.importedAt })
}
