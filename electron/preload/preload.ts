import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { BRIDGE_NAME, type Bridge } from '../../shared/contract/bridge.ts'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { ASK, TELL } from '../main/channels.ts'

// All that the page gets of Electron: two functions, and never one of Electron's own objects.

const bridge: Bridge = {
  ask: (question, input) => ipcRenderer.invoke(ASK, question, input),
  hear: (listener) => {
    const heard = (_event: IpcRendererEvent, told: WorkbenchEvent): void => listener(told)
    ipcRenderer.on(TELL, heard)
    return () => {
      ipcRenderer.removeListener(TELL, heard)
    }
  },
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
