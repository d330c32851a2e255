/**
 * The function with its answers kept, one for each value it is asked about: rules ask the same of a passage one after
 * another. An answer is forgotten with its value.
 */
export function remember<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known.answer
    const answer = work(key)
    answers.set(key, { answer })
    return answer
  }
}
