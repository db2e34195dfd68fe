import { z } from 'zod'
import type { Preferences } from '../../shared/contract/preferences.ts'
import type { Person } from '../../shared/project/person.ts'

const trimmed = z.string().trim()

export const personSchema: z.ZodType<Person> = z.strictObject({
  initials: trimmed.min(1, 'initials have letters').max(12, 'initials are short'),
  name: trimmed
    .max(200)
    .transform((name) => name || null)
    .nullable(),
})

/** One schema a field, so that one bad field costs no other. */
export const PREFERENCE_FIELDS = {
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.number().min(14).max(22),
  panes: z
    .record(z.string().max(100), z.number().min(0).max(100_000))
    .refine((panes) => Object.keys(panes).length <= 200, 'at most 200 panes'),
  singleKeys: z.boolean(),
}

export const preferencesSchema: z.ZodType<Partial<Preferences>> = z.strictObject({
  theme: PREFERENCE_FIELDS.theme.exactOptional(),
  textSize: PREFERENCE_FIELDS.textSize.exactOptional(),
  panes: PREFERENCE_FIELDS.panes.exactOptional(),
  singleKeys: PREFERENCE_FIELDS.singleKeys.exactOptional(),
})
