import { Box, Text } from "ink"
import { memo, useSyncExternalStore } from "react"

import type { Line } from "../output/paint.ts"
import { screenLines } from "./screen.ts"
import type { Session } from "./session.ts"
import { lookOf, type Theme } from "./theme.ts"

/** What the dashboard is drawn with. */
export interface DashboardProps {
  readonly session: Session
  /** Null where nothing is to be coloured. */
  readonly theme: Theme | null
  readonly ascii: boolean
}

/** The dashboard as it stands, drawn anew with every change. */
export function Dashboard({ session, theme, ascii }: DashboardProps) {
  const state = useSyncExternalStore(session.subscribe, session.state)
  return (
    <Box flexDirection="column">
      {screenLines(state, { ascii }).map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is known by its place and nothing else
        <Row key={row} line={line} theme={theme} />
      ))}
    </Box>
  )
}

interface RowProps {
  readonly line: Line
  readonly theme: Theme | null
}

/** A row that says the same is not drawn again. */
const Row = memo(
  function Row({ line, theme }: RowProps) {
    return (
      <Text wrap="truncate">
        {line.map(({ text, role }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no identity but their place
          <Text key={index} {...lookOf(role, theme)}>
            {text}
          </Text>
        ))}
      </Text>
    )
  },
  (before, after) => before.theme === after.theme && isSameLine(before.line, after.line),
)

function isSameLine(one: Line, another: Line): boolean {
  return (
    one.length === another.length &&
    one.every(({ text, role }, index) => another[index]?.text === text && another[index]?.role === role)
  )
}
