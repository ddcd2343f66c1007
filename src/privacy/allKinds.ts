import { addresses } from './kinds/addresses.ts'
import { authorization } from './kinds/authorization.ts'
import { cloudTokens } from './kinds/cloudTokens.ts'
import { cookie } from './kinds/cookie.ts'
import { developerTokens } from './kinds/developerTokens.ts'
import type { Kind } from './kinds/kind.ts'
import { named } from './kinds/named.ts'
import { nationalIds } from './kinds/nationalIds.ts'
import { network } from './kinds/network.ts'
import { nhn } from './kinds/nhn.ts'
import { personNumbers } from './kinds/personNumbers.ts'
import { references } from './kinds/references.ts'
import { serviceTokens } from './kinds/serviceTokens.ts'
import { toss } from './kinds/toss.ts'

/** Every kind of value that is masked. Where two claim the same text, the earlier one names it. */
export const allKinds: readonly Kind[] = [
  ...toss,
  ...developerTokens,
  ...cloudTokens,
  ...serviceTokens,
  ...authorization,
  ...addresses,
  cookie,
  ...nhn,
  ...nationalIds,
  ...personNumbers,
  ...named,
  ...network,
  ...references,
]

/** Each kind's place in that order, by id. */
export const rankOf: ReadonlyMap<string, number> = new Map(
  allKinds.map((kind, rank) => [kind.id, rank]),
)
