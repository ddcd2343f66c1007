import { noVerbsEn, verbsEn } from './adviceWords.ts'

/** A clause that leads to a command: an aim, a condition, a time, an adverb. A full stop inside a word ends none. */
const opener =
  /^(?:(?:to|if|for|in|on|at|when|whenever|while|once|before|after|until|unless|as|since|because|where|with|without|by|instead of|rather than|so that|in case|depending on|from|during|although|though|even if|assuming|and|or|but)\b(?:[^,.]|\.(?=\S)|,(?=\S)){2,160}|(?:please|then|also|first|firstly|second|secondly|third|next|finally|lastly|alternatively|instead|(?:even )?better(?: still| yet)?|otherwise|similarly|likewise|usually|generally|typically|ideally|additionally|furthermore|moreover|therefore|thus|so|however|if so|if not|again|note|tip|solution|remedy|fix|workaround|resolution|optionally|now)\s*)[,:]\s+/i
const adverb =
  /^(?:please|then|also|first|next|finally|either|just|simply|always|instead|and|or|but|so|now|try to|you should|you must|be sure to|make sure to|alternatively|manually|carefully|again)\s+/i

/** A word that joins a command to the sentence before it. */
const linker = /^(?:and|or|but)\s+/i

const command = new RegExp(
  `^(?:(?:${verbsEn})(?=\\s+\\S)(?! (?:of|about)\\b|\\s+(?:is|are|was|were|has|had|will|can|may|must|should|fails?|failed|errors?)\\b)|(?:make|be) (?:sure|certain)|(?:do not|don['’]t)\\b|go to\\b|see (?:if|whether)\\b|either (?!the\\b|an?\\b|of\\b|way\\b|one\\b|is\\b)|take care)`,
  'i',
)
/** "Weigh the parcel": whatever stands in the place of a verb before an object is one. */
const act = new RegExp(
  `^(?!(?:${noVerbsEn})\\b)[a-z]{2,}(?<!ing|ed|s|ly)\\s+(?:the|an?|your|its|their|it|them|this|these|those|all|any|each|every|both)\\b(?! (?:is|are|was|were|has|had|will|can)\\b)`,
  'i',
)
/** After "To fix this," any word is a command but one that begins a subject. */
const subject =
  /^(?:the|an?|this|that|these|those|it|its|they|there|he|she|we|i|all|each|every|some|any|no|both|one)\b|^[A-Z`"'*[({<\d]/
const aim =
  /^(?:to|in order to) (?:fix|resolve|correct|solve|avoid|prevent|work around|eliminate|remedy|suppress|handle|address|get rid|silence|repair|recover|remove|stop)\b(?:[^,.]|\.(?=\S)|,(?=\S)){0,160}, +/i

/** Ways of advising inside a sentence. */
const phrases: readonly string[] = [
  "you(?:['’]ll)? (?:should|must|need to|may need to|might need to|will need to|have to)",
  "(?:it is|it['’]s|is)(?: \\w+)? (?:recommended|advisable|best|necessary to|better to|advised)",
  'we (?:\\w+ )?(?:recommend|suggest|advise)',
  'needs? to be (?:added|set|changed|removed|enabled|disabled|updated|modified|configured|specified|replaced|renamed|registered|restarted|installed|declared|defined|moved|corrected|fixed|included)',
  '(?:must|should) be [a-z ]{3,30}\\b(?:by \\w+ing|using)',
  '(?:this|the|these|such) (?:issue|problem|error|warning|situation|conflict|message|condition)s? (?:can|may|could|should|must) (?:also )?(?:be )?(?:usually )?(?:resolve|fix|solve|avoid|prevent|work|eliminate|suppress|correct|silence)(?:d|ed)?',
  '(?:users?|it) can (?:be (?:resolved|fixed|solved|avoided)|bypass|resolve|fix)',
  'retry is available',
  'the (?:solution|fix|workaround|remedy|best way|easiest way|simplest fix) (?:is|would be) to',
  '(?:one|an?|another|the only) way to (?:fix|resolve|avoid|solve|prevent|work around) .{2,120} is to',
  '(?:resolved|solved|fixed|avoided|corrected) by \\w+ing',
]
const modal = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i')
/** "You can …" is advice where it begins the sentence, or names what it is good for; elsewhere it says what is possible. */
const offer =
  /^you (?:can|could|(?:may|might)(?= (?:\w+ )?(?:want to|need to|wish to|be able to|consider)\b))\s(?:also |either |simply |then |instead |always |want to |need to |be able to |wish to )*(?!no\b|not\b|get\b|see\b|expect\b|encounter\b|only\b|['’]t|think\b|have\b|find\b|be\b)/i
const offered =
  /\byou (?:can|could|may want to|might want to)\b(?! not|['’]t)(?=.*\b(?:instead|alternatively|workaround|to (?:fix|avoid|resolve|prevent|solve|work around|verify|check|confirm|debug|find|make sure|ensure|suppress)|(?:fix|avoid|resolve|prevent|solve|work around|suppress) (?:this|the|it)|by \w+ing)\b)/i

/** "In a class, you can …" explains a class. */
const place =
  /^(?:in|on|at|from|during|with|within)\b(?! (?:this|that|such|these) (?:case|situation))/i

/** Whether an English sentence tells its reader to do something. */
export function advisesEn(text: string): boolean {
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const after = aim.exec(plain)
  if (after && !subject.test(plain.slice(after[0].length))) return true
  let rest = plain
  let isPlaced = false
  for (let count = 0; count < 5; count += 1) {
    if (
      (!/^[A-Z]{2}/.test(rest) && command.test(rest)) ||
      act.test(rest) ||
      (!isPlaced && offer.test(rest))
    )
      return true
    const linked = linker.exec(rest)
    if (linked && command.test(rest.slice(linked[0].length))) return true
    const lead = opener.exec(rest) ?? adverb.exec(rest)
    if (!lead) break
    isPlaced ||= place.test(lead[0])
    rest = rest.slice(lead[0].length)
  }
  return modal.test(plain) || offered.test(plain)
}
