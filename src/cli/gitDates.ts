import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'

/** What `git` prints in a folder; empty where it is no repository, where there is no `git`, or where it takes longer than anybody waits. */
function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync(
    'git',
    ['--no-optional-locks', '-C', folder, '-c', 'core.quotePath=false', ...args],
    {
      encoding: 'utf8',
      timeout: 10_000,
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  return status === 0 ? stdout : ''
}

/** The paths under a folder, seen from there, that are not as they were committed: changed, put into the index, or new. */
function uncommitted(folder: string): readonly string[] {
  const inside = git(folder, 'rev-parse', '--show-prefix').replace(/\n$/, '')
  const paths: string[] = []
  const fields = git(folder, 'status', '--porcelain', '--untracked-files=all', '-z', '.').split(
    '\0',
  )
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? ''
    if (field.slice(3).startsWith(inside)) paths.push(field.slice(3 + inside.length))
    // What was moved or copied is followed by the path that it had.
    if (/^.?[RC]/.test(field)) at += 1
  }
  return paths
}

/**
 * When each file under a folder was last changed (ISO 8601), by its path there: what the repository says, and for what is not
 * committed yet the date of the file. Empty where the folder is in no repository.
 */
export function gitDates(folder: string): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  // The newest commit comes first, so the first date of a file is its last change.
  for (const commit of git(
    folder,
    'log',
    '--format=%x00%cI',
    '--name-only',
    '--relative',
    '.',
  ).split('\0')) {
    const [date = '', ...paths] = commit.split('\n').filter(Boolean)
    for (const path of paths) if (!dates.has(path)) dates.set(path, date)
  }
  for (const path of uncommitted(folder)) {
    const changed = path && statSync(join(folder, path), { throwIfNoEntry: false })
    if (changed) dates.set(path, changed.mtime.toISOString())
  }
  return new Map([...dates].map(([path, date]) => [path.normalize('NFC'), date]))
}
