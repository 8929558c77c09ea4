import type { YearPanel as Panel, YearPoint } from "../../lib/charts/year-panels.ts"

/** The picture's size, and what is left free around it for dots and years. */
const SIZE = { width: 240, height: 120 }
const MARGIN = { side: 22, top: 10, bottom: 24 }

/** One amount through the years: budgets as rings, final accounts as dots, nought at the bottom line. */
export function YearPanel({ panel }: { readonly panel: Panel }) {
  const years = [...new Set(panel.points.map(({ year }) => year))]
  return (
    <svg className="panel" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" focusable="false">
      <line
        className="panel-ground"
        x1="0"
        x2={SIZE.width}
        y1={SIZE.height - MARGIN.bottom}
        y2={SIZE.height - MARGIN.bottom}
      />
      {panel.ways.map(([from, to]) => (
        <line
          key={from.year}
          className="bar-way"
          x1={across(from)}
          y1={up(from)}
          x2={across(to)}
          y2={up(to)}
        />
      ))}
      {panel.points.map((point) => (
        <circle
          key={`${point.year} ${point.stage}`}
          className={point.stage === "budget" ? "bar-ring" : "bar-dot"}
          cx={across(point)}
          cy={up(point)}
          r="5"
        />
      ))}
      {years.map((year) => (
        <text
          key={year}
          x={across({ x: panel.points.find((point) => point.year === year)?.x ?? 0 })}
          y={SIZE.height - 6}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </svg>
  )
}

function across({ x }: Pick<YearPoint, "x">): number {
  return MARGIN.side + (x / 100) * (SIZE.width - 2 * MARGIN.side)
}

function up({ y }: Pick<YearPoint, "y">): number {
  return MARGIN.top + (1 - y / 100) * (SIZE.height - MARGIN.top - MARGIN.bottom)
}
