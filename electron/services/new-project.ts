import { basename } from 'node:path'
import type { AddClaim } from '../../shared/commands/add-claim.ts'
import type { Stamp } from '../../shared/commands/command.ts'
import { type CreateProject, createdProject } from '../../shared/commands/create-project.ts'
import type { Proposal } from '../../shared/detection/findings.ts'
import type { Entry } from '../../shared/log/entry.ts'
import type { Project } from '../../shared/project/project.ts'
import type { ImportedArticle } from '../importers/imported-article.ts'
import { buildProjectFolder } from '../storage/build-project-folder.ts'
import { makeId } from './make-id.ts'
import { OpenProject } from './open-project.ts'

/** An article as read, with its original. */
export interface ReadArticle {
  readonly article: ImportedArticle
  readonly bytes: Uint8Array
  readonly name: string
}

export interface NewProjectOptions {
  readonly title?: string | undefined
  /** `YYYY-MM-DD`, or null where nobody has said it. The date that the article offers is not taken by itself. */
  readonly publishedAt: string | null
  /** Proposals that become claims at once. */
  readonly accept: readonly Proposal[]
}

export interface NewProject {
  readonly id: string
  readonly title: string
  readonly seq: number
}

/**
 * Makes a project folder for an article. It is built beside its place and moved there when it is whole: at `path`
 * stands a finished project or nothing. Returns the project's id, its title and the newest
 * entry's `seq`.
 */
export async function newProject(
  path: string,
  { article, bytes, name }: ReadArticle,
  { title, publishedAt, accept }: NewProjectOptions,
  stamp: Stamp,
): Promise<NewProject> {
  return buildProjectFolder<Project, NewProject>(path, null, async (folder) => {
    const text = new TextEncoder().encode(article.text)
    const input: CreateProject = {
      id: makeId('p'),
      article: { title: title ?? article.title, writer: article.writer, publishedAt, language: 'en' },
      draft: {
        id: makeId('d'),
        text: article.text,
        textAsset: await folder.putAsset(text),
        original: {
          asset: await folder.putAsset(bytes),
          name: basename(name),
          mediaType: article.mediaType,
          bytes: bytes.length,
          encoding: article.encoding,
          byteOrderMark: article.byteOrderMark,
        },
        blocks: article.blocks,
        notices: article.notices,
      },
    }
    createdProject(input, stamp)
    const created: Entry = { seq: 1, id: makeId('x'), after: null, ...stamp, type: 'create-project', input }
    await folder.append(created)
    const project = await OpenProject.on(folder)
    const done =
      accept.length === 0
        ? { seq: 1 }
        : await project.apply({ type: 'accept-proposals', input: { proposals: accept.map(claimOf) } }, stamp)
    await project.close()
    return { id: input.id, title: input.article.title, seq: done.seq }
  })
}

/** The claim that a proposal becomes. */
const claimOf = ({ start, end, kind, facets, weight, attributedTo, reasons }: Proposal): AddClaim => ({
  id: makeId('c'),
  start,
  end,
  kind,
  facets,
  weight,
  attributedTo,
  reasons,
})
