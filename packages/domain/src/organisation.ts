import * as z from "zod"

/**
 * Whose disclosure it is. `level` is what the organisation is, not what the title calls the document: a leaf unit's
 * paper is often headed 部门预算. A `government`'s paper is of all its departments together. `kind` decides what applies to it (机关运行经费, income kinds).
 */
export const OrganisationLevel = z.enum(["unit", "department", "government", "unknown"])
export type OrganisationLevel = z.infer<typeof OrganisationLevel>

/** What kinds of organisation there are; which one decides what applies to it. */
export const ORGANISATION_KINDS = {
  organ: { zh: "行政机关", en: "administrative organ" },
  "civil-service-managed": { zh: "参照公务员法管理的事业单位", en: "institution managed as civil service" },
  "public-institution-1": { zh: "公益一类事业单位", en: "public institution, class 1" },
  "public-institution-2": { zh: "公益二类事业单位", en: "public institution, class 2" },
  "public-institution": { zh: "事业单位", en: "public institution" },
  unknown: { zh: "未说明", en: "not stated" },
} as const
/** The kind of an organisation; `unknown` where the document does not say. */
export type OrganisationKind = keyof typeof ORGANISATION_KINDS
export const OrganisationKind = z.enum(
  Object.keys(ORGANISATION_KINDS) as [OrganisationKind, ...OrganisationKind[]],
)

/** Whose disclosure it is, by the name it prints. */
export const Organisation = z
  .object({ name: z.string(), level: OrganisationLevel, kind: OrganisationKind })
  .readonly()
export type Organisation = z.infer<typeof Organisation>
