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
