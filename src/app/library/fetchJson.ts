/** The JSON at `address`; throws with the address where it is missing, cannot be reached or is no JSON. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}, expected 200`)
  return response.json()
}
