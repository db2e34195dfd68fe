import { expect, it } from 'vitest'
import { programArguments } from './arguments.ts'

it.each([
  [[], { data: undefined, file: null }],
  [['ferry.txt'], { data: undefined, file: '/home/ferry.txt' }],
  [['--data', 'desk', 'ferry.txt'], { data: '/home/desk', file: '/home/ferry.txt' }],
  [['--data=desk'], { data: '/home/desk', file: null }],
  [['--data'], { data: undefined, file: null }],
  [['--data', 'desk', '--', '--odd.txt'], { data: '/home/desk', file: '/home/--odd.txt' }],
  [['--inspect=0', '--remote-debugging-port=0', '/a/ferry.txt'], { data: undefined, file: '/a/ferry.txt' }],
  [['-psn_0_12345', 'ferry.txt', '--no-sandbox'], { data: undefined, file: '/home/ferry.txt' }],
])('%j', (args, expected) => {
  expect(programArguments(args, '/home')).toEqual(expected)
})
