/** What is said of files and folders that cannot be read as guides. */
export const folderWords = {
  noFile: {
    ko: '파일이 아닌 것을 가리키는 링크예요',
    ja: 'ファイルではないものへのリンクです',
    en: 'Unexpected link to what is no file',
  },
  replaceLink: {
    ko: '링크 대신 파일을 두거나, 링크를 지우세요.',
    ja: 'リンクの代わりにファイルを置くか、リンクを消します。',
    en: 'Put a file in the place of the link, or remove it.',
  },
  noText: {
    ko: '글이 아닌 바이트가 들어 있어요',
    ja: '文字ではないバイトがあります',
    en: 'Unexpected bytes that are no text',
  },
  saveAsText: {
    ko: '파일을 UTF-8로 저장하거나, 폴더에서 빼세요.',
    ja: 'ファイルをUTF-8で保存するか、フォルダーから外します。',
    en: 'Save the file as UTF-8, or take it out of the folder.',
  },
  unreadable: {
    ko: '읽을 수 없는 파일이에요: {{reason}}',
    ja: '読み取れないファイルです：{{reason}}',
    en: 'Unexpected file that cannot be read: {{reason}}',
  },
  allowReading: {
    ko: '파일이 있는지, 읽기 권한이 있는지 확인하세요.',
    ja: 'ファイルが存在し、読み取りが許可されているかを確認します。',
    en: 'Check that the file exists and that it may be read.',
  },
  unreadableFolder: {
    ko: '읽을 수 없는 폴더예요: {{reason}}',
    ja: '読み取れないフォルダーです：{{reason}}',
    en: 'Unexpected folder that cannot be read: {{reason}}',
  },
  allowFolder: {
    ko: '폴더에 읽기 권한이 있는지 확인하세요.',
    ja: 'フォルダーの読み取りが許可されているかを確認します。',
    en: 'Check that the folder may be read.',
  },
  repeated: {
    ko: '이미 읽은 폴더를 가리키는 링크예요',
    ja: 'すでに読み取ったフォルダーへのリンクです',
    en: 'Unexpected link to a folder that is read already',
  },
  removeLink: {
    ko: '링크를 지우세요. 그대로 두면 여기서는 이 폴더를 건너뛰어요.',
    ja: 'リンクを消します。そのままだと、ここではこのフォルダーを読み取りません。',
    en: 'Remove the link, or the folder is left out here.',
  },
  noGuide: {
    ko: '가이드가 없는 폴더예요. 오류를 설명하는 Markdown 파일이 있어야 해요',
    ja: 'ガイドのないフォルダーです。エラーを説明するMarkdownファイルが必要です',
    en: 'Unexpected folder without a guide, expected a Markdown file that describes an error',
  },
  nameFolder: {
    ko: '가이드가 있는 폴더를 지정하세요. 가이드를 쓰는 방법은 docs/writing-guides.ko.md에 있어요.',
    ja: 'ガイドのあるフォルダーを指定します。ガイドの書き方はdocs/writing-guides.ja.mdにあります。',
    en: 'Name the folder that holds the guides. CONTRIBUTING.md shows how a guide is written.',
  },
} as const
