const MOST_TOPICS = 5

/** The topics of a question to experts, parted by semicolons: `kubernetes; gas pricing`. One for a question without any. */
export function queryTopics(question: string): string[] {
  const topics = question
    .split(/[;；]/)
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '')
  return topics.length > 0 ? topics.slice(0, MOST_TOPICS) : [question]
}
