import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from './compare-words.ts'

const degree = (before: string, after: string) => compareWords(before, after).degree

describe('compareWords calls it facts when', () => {
  it.each([
    ['a digit changes', 'It costs $3 million a day', 'It costs $8 million a day'],
    ['a figure in words changes', 'Three ferries sank', 'Two ferries sank'],
    ['a scale changes', 'It costs $3 million', 'It costs $3 billion'],
    ['a decimal point moves', 'It grew by 1.5%', 'It grew by 15%'],
    ['a currency changes', 'It costs $3 million', 'It costs €3 million'],
    ['a unit changes', 'It is 12 miles off', 'It is 12 kilometres off'],
    ['percent becomes points', 'It grew 3 percent', 'It grew 3 percentage points'],
    ['a period changes', 'It earns $3 million a day', 'It earns $3 million a month'],
    ['a name changes', 'Mayor Brandt agreed', 'Mayor Brand agreed'],
    ['a name is added', 'The mayor agreed', 'The mayor of Lund agreed'],
    ['a negation is added', 'The ferry did run', 'The ferry did not run'],
    ['a negation is taken out', 'The ferry never ran', 'The ferry ran'],
    ['a contracted negation is added', 'The ferry could run', "The ferry couldn't run"],
    ['a bound is added', '40 people died', 'More than 40 people died'],
    ['a bound turns round', 'at least 40 people', 'at most 40 people'],
    ['a hedge goes', 'about 40 people', '40 people'],
    ['a day changes', 'They met on Monday', 'They met on Tuesday'],
    ['a month changes', 'They met in May 2020', 'They met in June 2020'],
    ['a quoted word changes', 'He called it “a scandal”', 'He called it “a surprise”'],
    ['quotation marks come', 'He called it a scandal', 'He called it “a scandal”'],
    ['a verb of change turns round', 'Prices rose sharply', 'Prices fell sharply'],
    ['a minus sign comes', 'It was 5 degrees', 'It was −5 degrees'],
    ['a range widens', '20,000–31,000 fighters', '20,000–41,000 fighters'],
    ['a decimal point before a figure goes', 'It rose .5 percent', 'It rose 5 percent'],
    ['a country becomes a pronoun', 'It sent aid to US', 'It sent aid to us'],
    ['an office becomes a pronoun', 'They asked WHO for help', 'They asked who for help'],
    ['a fraction becomes a range', 'Some 3/4 agreed', 'Some 3–4 agreed'],
    ['a word in single quotation marks changes', 'He called it ‘a disaster’', 'He called it ‘a triumph’'],
    ['the source changes', 'The company said it was safe', 'The union said it was safe'],
    ['the source is cut off', 'Bridges sank, witnesses recalled', 'Bridges sank'],
    ['a prefix of negation is cut off', 'The man is a non-smoker', 'The man is a smoker'],
    ['a name with its capital inside goes', 'The iPhone sold there', 'It sold there'],
    ['a name with a small article goes', 'Here al-Qaida led it', 'Here it led it'],
    ['an ordinal goes', 'In the nineteenth century it fell', 'In the century it fell'],
    ['a multiple goes', 'It increased tenfold', 'It increased'],
    ['a length of time goes', 'It lasted a fortnight', 'It lasted'],
    ['a unit goes that touches its figure', 'It is 10x better', 'It is 10 better'],
    ['a passage in single marks is cut', "She wrote 'it was bad'", "She wrote 'it was"],
    ['the source goes', 'It was safe, the company said', 'It was safe'],
    ['an Arabic-Indic digit changes', 'عدد ٢٤', 'عدد ٢٥'],
  ])('%s', (_, before, after) => {
    expect(degree(before, after)).toBe('facts')
    expect(degree(after, before)).toBe('facts')
  })

  it('two names change places', () => {
    expect(degree('Brandt defeated Olsen', 'Olsen defeated Brandt')).toBe('facts')
  })

  it('names what became of what', () => {
    expect(compareWords('It costs $3 million', 'It costs $8 million')).toEqual({
      degree: 'facts',
      from: ['3'],
      to: ['8'],
    })
  })
})

describe('compareWords calls it typography when only', () => {
  it.each([
    ['white space changes', 'two  ferries\nsank', 'two ferries sank'],
    ['a no-break space comes', '3 million', '3\u00a0million'],
    ['a full stop goes', 'Two ferries sank.', 'Two ferries sank'],
    ['quotation marks turn curly', 'He said "no way"', 'He said “no way”'],
    ['a thousands separator goes', '20,000 people', '20000 people'],
    ['a soft hyphen comes', 'councillors voted', 'council\u00adlors voted'],
    ['a hyphen goes', 'the co-operation ended', 'the cooperation ended'],
    ['a dash takes the place of a hyphen between figures', 'It took 3-4 hours', 'It took 3–4 hours'],
    ['an apostrophe turns curly', "The mayor's plan", 'The mayor’s plan'],
    ['a headline is set in capitals', 'FERRY TO SAIL WITH US', 'Ferry to sail with us'],
    ['a letter is composed', 'Café Brandt', 'Cafe\u0301 Brandt'],
  ])('%s', (_, before, after) => {
    expect(degree(before, after)).toBe('typography')
  })
})

describe('compareWords calls it wording when', () => {
  it.each([
    ['a plain word changes', 'the plan was praised', 'the scheme was praised'],
    ['a hyphen makes another word', 'The keeper resigned', 'The keeper re-signed'],
    ['an apostrophe makes another word', 'They were late', 'They we’re late'],
    ['an adverb is added', 'They warmly praised the plan', 'They praised the plan'],
    ['an opening article goes', 'The councillors praised it', 'councillors praised it'],
  ])('%s', (_, before, after) => {
    expect(degree(before, after)).toBe('wording')
  })
})

describe('compareWords in another language than English', () => {
  it('takes every other wording for other facts', () => {
    expect(compareWords('Le maire n’a pas voté', 'Le maire a voté', 'fr').degree).toBe('facts')
    expect(compareWords('le plan du maire', 'le projet du maire', 'fr-CA')).toEqual({
      degree: 'facts',
      from: ['plan'],
      to: ['projet'],
    })
  })

  it('still knows typography', () => {
    expect(compareWords('le  plan', 'le plan', 'fr').degree).toBe('typography')
    expect(compareWords('the plan was praised', 'the scheme was praised', 'en-GB').degree).toBe('wording')
  })
})

describe('compareWords', () => {
  it('calls equal words the same', () => {
    expect(degree('Two ferries', 'Two ferries')).toBe('same')
  })

  it('is facts for any changed digit in any text (property)', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        (words, a, b) => {
          fc.pre(a !== b)
          expect(degree(`${words} ${a} boats`, `${words} ${b} boats`)).toBe('facts')
        },
      ),
    )
  })

  it('gives the same degree both ways (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(degree(a, b)).toBe(degree(b, a))
      }),
    )
  })
})
