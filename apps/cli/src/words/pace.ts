import type { Language } from "../language.ts"

/** How a long command's pace is told. */
export interface PaceWords {
  /** Documents a second, with one decimal. */
  readonly rate: (perSecond: string) => string
  readonly left: (time: string) => string
  readonly hours: (hours: number, minutes: number) => string
  readonly minutes: (minutes: number) => string
  readonly seconds: (seconds: number) => string
}

/** How a long command's pace is told, in each language. */
export const PACE: Readonly<Record<Language, PaceWords>> = {
  zh: {
    rate: (perSecond) => `每秒 ${perSecond} 份`,
    left: (time) => `还需${time}`,
    hours: (hours, minutes) => ` ${hours} 小时 ${minutes} 分`,
    minutes: (minutes) => ` ${minutes} 分钟`,
    seconds: (seconds) => ` ${seconds} 秒`,
  },
  en: {
    rate: (perSecond) => `${perSecond}/s`,
    left: (time) => `${time} left`,
    hours: (hours, minutes) => `${hours} h ${minutes} min`,
    minutes: (minutes) => `${minutes} min`,
    seconds: (seconds) => `${seconds} s`,
  },
}
