const MOST_TOPIC_CHARACTERS = 15

/** The first sentence of a measure with its stop; the whole text when it has none. */
export function parseLead(text: string): string {
  return /^.*?[。！？][”’」』）]*/s.exec(text)?.[0] ?? text
}

/** The short heading that opens a duty goal, such as `监督方面` in `监督方面。听取…`; undefined when there is none. */
export function parseTopic(text: string): string | undefined {
  const topic = /^([^，。；：、,;:\s]+)[。：:](?=.)/s.exec(text)?.[1]
  return topic !== undefined && [...topic].length <= MOST_TOPIC_CHARACTERS ? topic : undefined
}
