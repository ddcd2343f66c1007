/** Signs that eyes, cameras and other alphabets confuse, each as the one that stands for all of them. */
const alike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '5': 's',
  '8': 'b',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'l',
  ѕ: 's',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ι: 'l',
  ı: 'l',
}

const confusable = /[0158iаеорсухіѕοανιı]|rn|vv/g

/** A folded word with look-alikes made one: `1nval1d`, `lnvalid` and `invalid` are the same. A number stays what it is. */
export function skeleton(word: string): string {
  if (/^\d+$/.test(word)) return word
  return word.replace(confusable, (sign) =>
    sign === 'rn' ? 'm' : sign === 'vv' ? 'w' : (alike[sign] ?? sign),
  )
}
