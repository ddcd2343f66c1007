import type { Answers, CheckNode, QuestionNode, RetryNode } from '../model/tree.ts'
import { answerKey } from './answerKey.ts'

/**
 * The answers with this one given to `node`; all others stay, so that changing back restores what followed.
 * A check that is answered anew forgets its retry: "not yet" was said of another try.
 */
export function changeAnswer(
  answers: Answers,
  node: QuestionNode | CheckNode | RetryNode,
  answer: string,
): Answers {
  const key = answerKey(node)
  const forgotten = node.kind === 'check' && answers[key] !== answer ? `${key}.retry` : ''
  const others = Object.entries(answers).filter(([other]) => other !== key && other !== forgotten)
  return Object.fromEntries([...others, [key, answer]])
}
