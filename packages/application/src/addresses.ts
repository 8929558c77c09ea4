/** What a disclosure's address is made of. */
export interface NamedDisclosure {
  readonly organisation: { readonly id: string }
  readonly fiscalYear: number
  readonly stage: "budget" | "final"
}

/** Addresses of the site's pages that stay: each is made of ids that never change. Without language and host. */
export const disclosurePath = ({ organisation, fiscalYear, stage }: NamedDisclosure): string =>
  `${organisationPath(organisation.id)}/${fiscalYear}/${stage}`

/** A register calls an organisation what it likes, in Chinese too. */
export const organisationPath = (id: string): string => `/d/${encodeURIComponent(id)}`

/** `document` is the document's id: the first twelve digits of its hash. */
export const figurePath = (document: string, figure: string): string => `/f/${document}/${figure}`

export const documentPath = (document: string): string => `/doc/${document}`

/** Leads on to the figure that a main amount of a document is. */
export const amountPath = (document: string, name: string): string =>
  `${documentPath(document)}/amount/${encodeURIComponent(name)}`

export const rulePath = (rule: string): string => `/r/${rule}`

export const termPath = (key: string): string => `/glossary/${key}`
