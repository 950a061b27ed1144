/** What the site answers at an address. Throws when the answer is not the file. */
export async function fetched(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init)
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}.`)
  return response
}
