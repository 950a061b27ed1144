/** What the site answers at an address. Throws when the answer is not the file. */
export async function fetched(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init)
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}.`)
  return response
}

/** Reads what each key names once; what could not be read is asked for again the next time. What `read` throws is thrown. */
export function once<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const asked = new Map<string, Promise<Value>>()
  return (key) => {
    const answer = asked.get(key) ?? read(key)
    asked.set(key, answer)
    answer.catch(() => asked.delete(key))
    return answer
  }
}
