/** A URL's path or fragment with its %-escapes replaced; undefined when one is malformed. */
export function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
