import { Dates, OrganisationKind, OrganisationLevel, Stage, State, Unit } from "@gouji/domain"
import * as z from "zod"

import { WireDisclosure, WireFigure, WireProblem, WireSummary } from "./wire.ts"

/** A line of a list. */
export const ListedDisclosure = z
  .object({
    id: z.string(),
    sha256: z.string(),
    organisation: z.object({ id: z.string(), name: z.string() }).readonly(),
    level: OrganisationLevel,
    fiscalYear: z.int(),
    stage: Stage,
    state: State,
    version: z.int(),
    title: z.string(),
    importedAt: z.iso.datetime(),
    /** As the document has them, else as they were given with it. */
    dates: Dates,
    /** When it was published here; null where it was not. */
    publishedAt: z.iso.datetime().nullable(),
    catalogue: z.string(),
    summary: WireSummary,
  })
  .readonly()

/** What `gouji list --format json` prints: one line of the registry each, the newest import first unless asked otherwise. */
export const Listing = z
  .object({
    schema: z.literal("gouji/list/1"),
    disclosures: z.array(ListedDisclosure).readonly(),
    /** What to go on after; null at the end, and absent where all were asked for. */
    next: z.string().nullable().optional(),
  })
  .readonly()
export type Listing = z.infer<typeof Listing>

const Head = { path: z.string(), sha256: z.string(), format: z.string() }

/** What `gouji extract --format json` prints: the figures of each document with where they stand, and nothing judged. */
export const Extract = z
  .object({
    schema: z.literal("gouji/extract/1"),
    documents: z
      .array(
        z.discriminatedUnion("status", [
          z
            .object({
              ...Head,
              status: z.literal("checked"),
              problem: z.null(),
              disclosure: z
                .object({
                  title: z.string(),
                  organisation: z
                    .object({ name: z.string(), level: OrganisationLevel, kind: OrganisationKind })
                    .readonly(),
                  fiscalYear: z.int(),
                  stage: Stage,
                  unitOfAccount: Unit,
                  unread: WireDisclosure.unwrap().shape.unread,
                })
                .readonly(),
              figures: z.array(WireFigure).readonly(),
            })
            .readonly(),
          z.object({ ...Head, status: z.literal("unreadable"), problem: WireProblem }).readonly(),
        ]),
      )
      .readonly(),
  })
  .readonly()
export type Extract = z.infer<typeof Extract>
