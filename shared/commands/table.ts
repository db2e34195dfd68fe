import type { Column } from '../project/column.ts'
import { type AddClaim, addClaim } from './add-claim.ts'
import { type AnswerConflict, answerConflict } from './answer-conflict.ts'
import {
  type SetArticleDetails,
  type SetBlockRole,
  type SetLanguage,
  setArticleDetails,
  setBlockRole,
  setLanguage,
} from './article-fields.ts'
import * as claims from './claim-fields.ts'
import * as spans from './claim-spans.ts'
import { type ClearVerdict, clearVerdict } from './clear-verdict.ts'
import { defineColumn, type SetColumnValue, setColumnValue } from './columns.ts'
import type { Command } from './command.ts'
import { type CreateProject, createProject } from './create-project.ts'
import * as evidence from './evidence.ts'
import { type SetHouseRules, type SetHouseScale, setHouseRules, setHouseScale } from './house.ts'
import { type MergeClaims, mergeClaims } from './merge-claims.ts'
import * as notes from './notes.ts'
import { type AddPerson, addPerson } from './people.ts'
import * as proposals from './proposals.ts'
import { type RemoveClaim, removeClaim } from './remove-claim.ts'
import { type SetState, setState } from './set-state.ts'
import { type SetVerdict, setVerdict } from './set-verdict.ts'
import { type SignOffClaim, signOff, type WithdrawSignOff, withdrawSignOff } from './sign-off.ts'
import * as sources from './sources.ts'
import { type SplitClaim, splitClaim } from './split-claim.ts'

/** What each intention needs to know. The names are a promise: scripts and stored logs depend on them. */
export interface CommandInputs {
  'create-project': CreateProject
  'set-article-details': SetArticleDetails
  'set-block-role': SetBlockRole
  'set-language': SetLanguage
  'add-claim': AddClaim
  'adjust-span': spans.AdjustSpan
  'add-span': spans.AddSpan
  'remove-span': spans.RemoveSpan
  'split-claim': SplitClaim
  'merge-claims': MergeClaims
  'remove-claim': RemoveClaim
  'restate-claim': claims.RestateClaim
  'set-kind': claims.SetKind
  'set-weight': claims.SetWeight
  'set-attribution': claims.SetAttribution
  'set-as-of': claims.SetAsOf
  'assign-claim': claims.AssignClaim
  'accept-proposals': proposals.AcceptProposals
  'dismiss-proposals': proposals.DismissProposals
  'restore-proposals': proposals.DismissProposals
  'answer-conflict': AnswerConflict
  'add-source': sources.AddSource
  'edit-source': sources.EditSource
  'remove-source': sources.RemoveSource
  'attach-evidence': evidence.AttachEvidence
  'edit-evidence': evidence.EditEvidence
  'remove-evidence': evidence.RemoveEvidence
  'set-state': SetState
  'set-verdict': SetVerdict
  'clear-verdict': ClearVerdict
  'propose-wording': claims.ProposeWording
  'add-note': notes.AddNote
  'edit-note': notes.EditNote
  'remove-note': notes.RemoveNote
  'ask-writer': notes.AskWriter
  'record-answer': notes.RecordAnswer
  'sign-off': SignOffClaim
  'withdraw-sign-off': WithdrawSignOff
  'add-person': AddPerson
  'set-house-scale': SetHouseScale
  'set-house-rules': SetHouseRules
  'define-column': Column
  'set-column-value': SetColumnValue
}

export type EditType = keyof CommandInputs

/** Every user intention that changes a project. Undo and redo belong to the log. */
export const COMMANDS: { readonly [Type in EditType]: Command<CommandInputs[Type]> } = {
  'create-project': createProject,
  'set-article-details': setArticleDetails,
  'set-block-role': setBlockRole,
  'set-language': setLanguage,
  'add-claim': addClaim,
  'adjust-span': spans.adjustSpan,
  'add-span': spans.addSpan,
  'remove-span': spans.removeSpan,
  'split-claim': splitClaim,
  'merge-claims': mergeClaims,
  'remove-claim': removeClaim,
  'restate-claim': claims.restateClaim,
  'set-kind': claims.setKind,
  'set-weight': claims.setWeight,
  'set-attribution': claims.setAttribution,
  'set-as-of': claims.setAsOf,
  'assign-claim': claims.assignClaim,
  'accept-proposals': proposals.acceptProposals,
  'dismiss-proposals': proposals.dismissProposals,
  'restore-proposals': proposals.restoreProposals,
  'answer-conflict': answerConflict,
  'add-source': sources.addSource,
  'edit-source': sources.editSource,
  'remove-source': sources.removeSource,
  'attach-evidence': evidence.attachEvidence,
  'edit-evidence': evidence.editEvidence,
  'remove-evidence': evidence.removeEvidence,
  'set-state': setState,
  'set-verdict': setVerdict,
  'clear-verdict': clearVerdict,
  'propose-wording': claims.proposeWording,
  'add-note': notes.addNote,
  'edit-note': notes.editNote,
  'remove-note': notes.removeNote,
  'ask-writer': notes.askWriter,
  'record-answer': notes.recordAnswer,
  'sign-off': signOff,
  'withdraw-sign-off': withdrawSignOff,
  'add-person': addPerson,
  'set-house-scale': setHouseScale,
  'set-house-rules': setHouseRules,
  'define-column': defineColumn,
  'set-column-value': setColumnValue,
}

/** All that a log can hold. */
export type CommandType = EditType | 'undo' | 'redo'

export const isEditType = (type: string): type is EditType => Object.hasOwn(COMMANDS, type)
