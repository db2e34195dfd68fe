import { describe, expect, it } from 'vitest'
import { conflictsIn, placesIn } from './conflicts-in.ts'

describe('one utterance in two wordings', () => {
  it.each([
    [
      '“We will leave when the fee leaves,” said Ann Lee.\nFrom a window Lee said: “We’ll go when the fees go.”',
      'We will leave when the fee leaves',
      'We’ll go when the fees go',
    ],
    [
      '"It was pure luck that nobody died," the judge said.\nThe judge wrote: "It was just luck that nobody died."',
      'It was pure luck that nobody died',
      'It was just luck that nobody died',
    ],
    [
      '“The sea never gives back what it takes,” said Ann Lee.\n“The sea will never give back what it took,” Lee told a friend.',
      'The sea never gives back what it takes',
      'The sea will never give back what it took',
    ],
    [
      '“Nobody here has ever seen such a storm in May.”\n“Nobody here has ever seen such a storm in June.”',
      'Nobody here has ever seen such a storm in May',
      'Nobody here has ever seen such a storm in June',
    ],
  ])('%s', (text, ...words) => {
    expect(placesIn(text, 'quote-mismatch')).toEqual([words])
  })

  it.each([
    [
      'the same words again',
      '“We will leave when the fee leaves,” said Ann Lee.\nLee said it again: “We will leave when the fee leaves.”',
    ],
    [
      'a quotation shortened word for word',
      '“We will leave this town when the fee leaves it,” said Ann Lee.\n“We will leave this town,” Lee said.',
    ],
    [
      'words left out with three dots',
      '“We will leave this old town when the fee leaves it,” said Ann Lee.\n“We will leave this old town … the fee leaves it,” Lee said.',
    ],
    [
      'words left out with brackets',
      '“We will leave this old town when the fee leaves it,” said Ann Lee.\n“We will leave this old town [...] the fee leaves it,” Lee said.',
    ],
    [
      'words put in by the desk',
      '“We will leave it when the fee leaves us,” said Ann Lee.\n“We will leave [the town] when the fee leaves us,” Lee said.',
    ],
    [
      'a quotation interrupted',
      '“We will leave this town,” said Ann Lee, “when the fee leaves it.”\nLee: “We will leave this town when the fee leaves it.”',
    ],
    [
      'two speakers',
      '“We do not want to sleep where people died,” said Ann Lee.\n“People died in every house, and they sleep well there,” said Tom Moss.',
    ],
    [
      'two things said in like words',
      '“We will build a new school in the old harbour,” said Ann Lee.\n“We will close the old school in the spring of next year,” Lee said.',
    ],
    ['few words', '“We will win,” said Ann Lee.\n“We shall win,” Lee said.'],
    [
      'two things said',
      '“The bridge is safe for all of us,” said Ann Lee.\n“The school needs a roof for the rain,” Lee said.',
    ],
    ['titles', 'He sang “The Ships of Oxley in the Dawn”.\nShe sang “The Ships of Oxley in the Dusk”.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([])
  })
})
