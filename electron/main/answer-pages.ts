import { AsyncLocalStorage } from 'node:async_hooks'
import { BrowserWindow, type IpcMain } from 'electron'
import type { Answer, Question, Start } from '../../shared/contract/questions.ts'
import type { Workbench } from '../services/workbench.ts'
import { ASK } from './channels.ts'
import type { DeskWindow, DeskWindows } from './desk-windows.ts'
import { followTheme } from './theme.ts'

const FOREIGN = {
  ok: false,
  code: 'foreign',
  message: 'Claimbench answers its own pages only.',
} as const

const asking = new AsyncLocalStorage<DeskWindow>()

/** The window whose page has asked for what is being done now: dialogs belong to it. */
export function windowThatAsks(): BrowserWindow | null {
  const window = asking.getStore()?.window ?? BrowserWindow.getFocusedWindow()
  return window && !window.isDestroyed() ? window : null
}

/** Answers what pages ask, and nobody else. */
export function answerPages(ipcMain: IpcMain, workbench: Workbench, windows: DeskWindows): void {
  ipcMain.handle(
    ASK,
    (event, question: unknown, input: unknown): Promise<Answer<Question>> | typeof FOREIGN => {
      const desk = windows.whoAsks(event)
      if (desk === null) return FOREIGN
      return asking.run(desk, () => answered(workbench, desk, String(question), input))
    },
  )
}

async function answered(
  workbench: Workbench,
  desk: DeskWindow,
  question: string,
  input: unknown,
): Promise<Answer<Question>> {
  const answer = await workbench.answer(question, input)
  if (!answer.ok) return answer
  if (question === 'start') return { ok: true, value: startOf(desk, answer.value as Start) }
  if (question === 'set-preferences') followTheme((answer.value as Start['preferences']).theme)
  if (question === 'open-project') await noteOpened(workbench, desk, input)
  if (question === 'close-project') noteClosed(desk, input)
  return answer
}

/** Each window opens what it is for; what the program's start has to say is said once, in the first. */
function startOf(desk: DeskWindow, start: Start): Start {
  desk.hasStarted = true
  return desk.first === undefined ? start : { ...start, project: desk.first, notices: [] }
}

/** What a page has opened while its window was closed is let go at once. */
async function noteOpened(
  workbench: Workbench,
  { window, opened }: DeskWindow,
  input: unknown,
): Promise<void> {
  const { project } = input as { readonly project: string }
  if (window.isDestroyed()) await workbench.answer('close-project', { project })
  else opened.push(project)
}

function noteClosed({ opened }: DeskWindow, input: unknown): void {
  const { project } = input as { readonly project: string }
  const at = opened.lastIndexOf(project)
  if (at >= 0) opened.splice(at, 1)
}
