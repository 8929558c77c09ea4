/** Pictures of an organisation's year, under its page's address: one page of it to read or print, and what a shared page shows. */
export const PICTURES = ["poster.svg", "poster.png", "share.png"] as const
export type PictureName = (typeof PICTURES)[number]

export function isPicture(name: string): name is PictureName {
  return PICTURES.some((one) => one === name)
}
