import type { ReactNode } from "react"

import { COLOUR } from "./blocks.tsx"

/** The fonts of the site; whoever draws the picture has one of them, and none is sent with it. */
const FONTS =
  "'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Zen Hei', sans-serif"

interface Props {
  readonly lang: string
  readonly title: string
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** A picture on its own: its size, its title for whoever does not see it, and paper beneath. */
export function PictureFrame({ lang, title, width, height, children }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONTS}
      xmlLang={lang}
      role="img"
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={COLOUR.paper} />
      {children}
    </svg>
  )
}
