import { expect, test } from "vitest"

import { answersForItself } from "./own-answers.ts"

test.each([
  "/api/v1/disclosures",
  "/d/1.json",
  "/en/d/1/2024/budget.csv",
  "/en.json",
  "/status.md",
  "/feed.xml",
  "/en/d/1/feed.xml",
  "/r/N16/feed.xml",
  "/sitemaps/pages.xml",
  "/llms.txt",
  "/data/0123456789ab/data/figures.csv",
  "/data/by-hash/00",
  "/en/embed/figure/0123456789ab/f1",
  "/embed/chart/1/2024/budget/uses",
  "/d/1/2024/budget/poster.svg",
  "/en/d/1/2024/final/share.png",
  "/checker/dist/worker-1.js",
  "/f/0123456789ab/f1/page.webp",
  "/f/0123456789ab/f1/page-narrow.webp",
])("%s is no page", (path) => expect(answersForItself(path)).toBe(true))

test.each([
  "/",
  "/data",
  "/en/data",
  "/doc/0123456789ab/amount/exp.total",
  "/doc/0123456789ab/amount/sg",
  "/nothing.txt",
  "/nothing.xml",
  "/data/nothing.json",
  "/.json",
  "/api",
  "/embed/nothing",
  "/d/1/2024/budget/other.png",
  "/en/llms.txt",
  "/en/f/0123456789ab/f1/page.webp",
  "/f/0123456789ab/f1/other.png",
  "/d/1/feed.xml/more",
])("%s is a page, be it one that is not there", (path) => expect(answersForItself(path)).toBe(false))
