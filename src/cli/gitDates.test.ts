import { execFileSync } from 'node:child_process'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitDates } from './gitDates.ts'
import { scratchFolder } from './scratchFolder.ts'

const scratch = scratchFolder()
const committed = '2026-01-15T00:00:00Z'
const touched = '2026-03-01T00:00:00.000Z'

function write(path: string, text: string): void {
  scratch.write(path, text)
  utimesSync(join(scratch.path, path), new Date(touched), new Date(touched))
}

function git(...args: readonly string[]): void {
  execFileSync(
    'git',
    ['-C', scratch.path, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args],
    {
      env: { ...process.env, GIT_COMMITTER_DATE: committed, GIT_AUTHOR_DATE: committed },
    },
  )
}

/** The dates of a folder, each as `committed` or `touched`. */
function datesOf(path: string): Readonly<Record<string, string>> {
  const said = (date: string) =>
    Date.parse(date) === Date.parse(touched) ? 'touched' : 'committed'
  return Object.fromEntries(
    [...gitDates(join(scratch.path, path))].map(([at, date]) => [at, said(date)]),
  )
}

test('what is not committed yet has the date of its file: changed, in the index, moved or new', () => {
  git('init', '-q')
  for (const name of ['same', 'changed', 'added', 'old']) write(`guides/${name}.md`, `# ${name}\n`)
  write('readme.md', 'x\n')
  git('add', '.')
  git('commit', '-qm', 'first')
  write('guides/changed.md', 'changed\n')
  write('guides/added.md', 'added\n')
  git('add', 'guides/added.md')
  git('mv', 'guides/old.md', 'guides/소포 moved.md')
  write('guides/deep/new.md', 'new\n')
  const { 'old.md': _before, ...dates } = datesOf('guides')
  expect(dates).toEqual({
    'same.md': 'committed',
    'changed.md': 'touched',
    'added.md': 'touched',
    '소포 moved.md': 'touched',
    'deep/new.md': 'touched',
  })
  expect(datesOf('.')).toMatchObject({ 'guides/deep/new.md': 'touched', 'readme.md': 'committed' })
})

test('a repository without a commit has the dates of its files, and a folder without a repository none', () => {
  write('en.md', 'x\n')
  expect(datesOf('.')).toEqual({})
  git('init', '-q')
  expect(datesOf('.')).toEqual({ 'en.md': 'touched' })
})
