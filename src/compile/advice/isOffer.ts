import { window } from './window.ts'

const offer =
  /수(?:도)? 있(?:습니다|어요|다)[.。:：]?\s*$|でき(?:ます|る)[。.:：]?\s*$|\byou (?:can|could|may|might) /i

/** Whether a sentence says what one can do, so that only what stands around it tells whether one should. */
export function isOffer(text: string): boolean {
  return offer.test(text.slice(-window))
}
