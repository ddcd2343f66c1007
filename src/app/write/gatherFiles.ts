/** A file and the path that it has in the folder it came in. */
export interface GatheredFile {
  readonly path: string
  readonly file: File
}

export interface GatheredFiles {
  readonly files: readonly GatheredFile[]
  /** The name of the folder that was brought; undefined where files came by themselves. */
  readonly folder: string | undefined
  /** There were more than anybody can look at: the rest was not read. */
  readonly isCut: boolean
}

/** The files that the compiler reads. */
const guideFile = /\.(?:md|mdx|markdown|ya?ml|json|txt)$/i

/** Folders that hold no guides: packages, and everything that begins with a dot. */
const skipped = /^(?:node_modules$|\.)/

const mostFiles = 2000
const deepest = 12

/** The files without the folder that all of them lie in, and its name; `NFC`, because macOS hands out decomposed names and guides pair by name. */
function withoutTop(found: readonly GatheredFile[]): GatheredFiles {
  const files = found.map(({ path, file }) => ({ path: path.normalize('NFC'), file }))
  const [top] = files[0]?.path.split('/') ?? []
  const isFolder = files.every(({ path }) => path.startsWith(`${top}/`))
  return {
    files: isFolder
      ? files.map(({ path, file }) => ({ path: path.slice(`${top}/`.length), file }))
      : files,
    folder: isFolder ? top : undefined,
    isCut: found.length >= mostFiles,
  }
}

function isGuide(path: string): boolean {
  const folders = path.split('/').slice(0, -1)
  return guideFile.test(path) && !folders.some((folder) => skipped.test(folder))
}

/** The guides among files that were chosen. */
export function chosenFiles(list: Iterable<File>): GatheredFiles {
  const found = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
  return withoutTop(found.filter(({ path }) => isGuide(path)).slice(0, mostFiles))
}

/** The guides among files and folders that were dropped. Must be called while the event is under way: its items are gone later. */
export async function droppedFiles(transfer: DataTransfer): Promise<GatheredFiles> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  const found: GatheredFile[] = []
  for (const entry of entries) await gather(entry, 0, found)
  return withoutTop(found)
}

async function gather(entry: FileSystemEntry, depth: number, found: GatheredFile[]): Promise<void> {
  if (found.length >= mostFiles || depth > deepest) return
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) {
    if (!guideFile.test(path)) return
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    found.push({ path, file })
  } else if (isFolder(entry) && !skipped.test(entry.name)) {
    for (const inner of await list(entry.createReader())) await gather(inner, depth + 1, found)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** Everything in a folder: browsers hand it out in portions, an empty one last. */
async function list(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
