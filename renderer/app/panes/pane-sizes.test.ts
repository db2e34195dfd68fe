import { describe, expect, it } from 'vitest'
import { claimSizeOf, paneSizes, widthClassOf } from './pane-sizes.ts'

describe('pane sizes', () => {
  it('start as drawn', () => {
    expect(paneSizes('normal', 1280, 732, {}).article.value).toBe(576)
    const wide = paneSizes('wide', 1920, 1012, {})
    expect(wide.article.value).toBe(672)
    expect(claimSizeOf('wide', 1920, 1012, wide, wide.lists.value)).toBe(480)
  })

  it('give the claim 52 % of the height', () => {
    expect(paneSizes('normal', 1280, 1001, {}).lists.value).toBe(480)
  })

  it('keep each pane within its bounds', () => {
    const kept = { 'normal.article': 4000, 'normal.claim': 4000 }
    const { article, lists } = paneSizes('normal', 1280, 732, kept)
    expect(article.value).toBe(768)
    expect(lists.value).toBe(120)
    expect(paneSizes('normal', 900, 600, { 'normal.article': 10 }).article.value).toBe(420)
  })

  it('never ask for less than nothing in a tiny window', () => {
    const { article, lists } = paneSizes('normal', 300, 100, {})
    expect(article.max).toBeGreaterThanOrEqual(article.min)
    expect(lists.value).toBe(120)
  })

  it('remember by width class', () => {
    expect(widthClassOf(1600)).toBe('wide')
    expect(widthClassOf(1599)).toBe('normal')
    expect(widthClassOf(899)).toBe('stacked')
    const kept = { 'wide.article': 700 }
    expect(paneSizes('wide', 1920, 1000, kept).article.value).toBe(700)
    expect(paneSizes('normal', 1280, 732, kept).article.value).toBe(576)
  })
})
