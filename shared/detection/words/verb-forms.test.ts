import { expect, it } from 'vitest'
import { verbForms } from './verb-forms.ts'

it.each([
  ['say', 'say says saying said'],
  ['deny', 'deny denies denying denied'],
  ['plan', 'plan plans planning planned'],
  ['die', 'die dies dying died'],
  ['attack', 'attack attacks attacking attacked'],
  ['announce', 'announce announces announcing announced'],
  ['write', 'write writes writing wrote written'],
])('verbForms("%s")', (base, forms) => {
  expect([...verbForms(base)].sort()).toEqual(forms.split(' ').sort())
})
