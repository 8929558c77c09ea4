import * as z from "zod"

const Message = z.looseObject({ text: z.string().min(1) })
const Level = z.enum(["none", "note", "warning", "error"])

const PhysicalLocation = z.strictObject({
  artifactLocation: z.strictObject({
    // RFC 3986: what is no ASCII letter is written as octets.
    uri: z.string().regex(/^[\w.~%!$&'()*+,;=:@/-]+$/),
    index: z.int().nonnegative().optional(),
  }),
  region: z
    .strictObject({
      startLine: z.int().positive(),
      startColumn: z.int().positive(),
      endColumn: z.int().positive(),
      snippet: z.strictObject({ text: z.string() }),
    })
    .refine(({ startColumn, endColumn }) => endColumn > startColumn)
    .optional(),
})

const Location = z.strictObject({
  id: z.int().optional(),
  physicalLocation: PhysicalLocation,
  logicalLocations: z
    .array(z.strictObject({ name: z.string().optional(), fullyQualifiedName: z.string() }))
    .optional(),
  message: Message.optional(),
  properties: z.looseObject({}).optional(),
})

const Result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().nonnegative(),
  level: Level,
  message: Message,
  locations: z.array(Location).min(1),
  relatedLocations: z.array(Location).optional(),
  fingerprints: z.record(z.string(), z.string()),
  partialFingerprints: z.record(z.string(), z.string()),
  properties: z.looseObject({}),
})

const Run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string(),
      version: z.string(),
      semanticVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
      rules: z.array(
        z.strictObject({
          id: z.string(),
          shortDescription: Message,
          fullDescription: Message,
          help: Message,
          defaultConfiguration: z.strictObject({ level: Level }),
          properties: z.looseObject({}),
        }),
      ),
      properties: z.looseObject({}),
    }),
  }),
  language: z.string(),
  columnKind: z.literal("unicodeCodePoints"),
  invocations: z.array(
    z.strictObject({
      executionSuccessful: z.boolean(),
      exitCode: z.int(),
      toolExecutionNotifications: z.array(
        z.strictObject({
          level: Level,
          descriptor: z.strictObject({ id: z.string() }),
          message: Message,
          locations: z.array(Location),
        }),
      ),
    }),
  ),
  artifacts: z.array(
    z.strictObject({
      location: z.strictObject({ uri: z.string() }),
      hashes: z.record(z.string(), z.string()).optional(),
      properties: z.looseObject({}),
    }),
  ),
  results: z.array(Result),
})

/**
 * What of SARIF 2.1.0 we write, from the standard (§3): names of properties as the standard has them, and nothing it does
 * not have, since its schema takes no other.
 */
export const SarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([Run]),
})
