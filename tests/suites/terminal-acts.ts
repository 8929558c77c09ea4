/** What a terminal would do something for, beside beginning a line: control characters (C0, C1), marks of direction. */
export const ACTS_ON_A_TERMINAL = /[^\P{Cc}\n]|[\u202a-\u202e]/u
