import type { SourceFile } from '../../../model/sourceFile.ts'

const entry = (
  number: number,
) => `### API 호출이 실패하면서 Invalid Parcel ${number} 오류 메시지를 반환합니다.

* 소포 ${number}의 번호가 유효하지 않을 때 발생합니다.
    * 소포 ${number}의 번호가 열두 자리인지 확인하십시오.
    * 소포 추적 API에서 발생했다면, 소포가 한 번이라도 스캔되었는지 확인하십시오.

`

/** A guide of the commonest shape, headings over nested lists, of about so many characters. */
export function madeGuide(name: string, length: number): SourceFile {
  const parts = ['# 소포 문제 해결\n\n']
  for (let have = 0, number = 1; have < length; number++) {
    const part = entry(number)
    parts.push(part)
    have += part.length
  }
  return { path: `${name}/ko.md`, text: parts.join('') }
}
