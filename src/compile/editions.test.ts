import { expect, test } from 'vitest'
import { compile } from './compile.ts'

test('a file of a guide in which nothing was read is an edition of it all the same', () => {
  const { diagnostics } = compile([
    {
      path: 'gate/doors.en.md',
      text: '# Doors\n\n## `NO_DOOR`\n\nThere is none.\n\n- Check it.\n',
    },
    { path: 'gate/doors.ko.md', text: '# 문\n\n## 문이 열리는 방식\n\n문은 안쪽으로 열려요.\n' },
    { path: 'gate/walls.ko.md', text: '# 벽\n\n## `NO_WALL`\n\n벽이 없어요.\n\n- 확인하세요.\n' },
  ])
  const claims = diagnostics.filter(({ message }) => message.includes('edition'))
  expect(claims.map(({ file, message }) => [file, message])).toEqual([
    ['gate/walls.ko.md', 'This guide has no English edition'],
  ])
})
