import type { Issue } from '@chugiai/text'
import { readMoment } from '../dates/moment.ts'
import { formatPath, type JsonPath } from '../json/path.ts'
import type { Located } from '../json/values.ts'
import { unreadIssue, unreadIssues } from './unread.ts'

/** What was taken from a record, so that the rest can be named. */
export class Takings {
  readonly #paths: JsonPath[]
  readonly #issues: Issue[] = []

  constructor(paths: readonly JsonPath[]) {
    this.#paths = [...paths]
  }

  /** The value of a text, which counts as read from now on. */
  take(text: Located<string> | undefined): string | undefined {
    if (text !== undefined) this.#paths.push(text.path)
    return text?.value
  }

  /** Whether a fact holds, which counts as read from now on. */
  truth(fact: Located<boolean> | undefined): boolean | undefined {
    if (fact !== undefined) this.#paths.push(fact.path)
    return fact?.value
  }

  takeAll(texts: readonly Located<string>[]): string[] {
    return texts.map((text) => this.take(text)!)
  }

  /** `{ section: { value: 'Thời sự' } }`, or nothing. */
  named<Field extends string>(field: Field, text: Located<string> | undefined): { [Key in Field]?: { value: string } } {
    const value = this.take(text)
    return (value === undefined ? {} : { [field]: { value } }) as { [Key in Field]?: { value: string } }
  }

  /** An ISO 8601 moment; anything else is named as not read. */
  moment(text: Located<string> | undefined): string | undefined {
    const written = this.take(text)
    const moment = written === undefined ? undefined : readMoment(written)
    if (moment !== null) return moment
    const message = `'${written}' is no ISO 8601 date`
    this.#issues.push({ ...unreadIssue(formatPath(text!.path), message), severity: 'warning' })
    return undefined
  }

  licences(text: Located<string> | undefined): { licences?: { text: string } } {
    const terms = this.take(text)
    return terms === undefined ? {} : { licences: { text: terms } }
  }

  /** A language tag: `vi-VN` is the language `vi` in the region `VN`. */
  language(text: Located<string> | undefined): { language?: string; region?: string } {
    const [, language, region] = /^([a-z]{2,3})(?:-([a-z]{2}))?$/i.exec(this.take(text) ?? '') ?? []
    if (language === undefined) return {}
    return { language: language.toLowerCase(), ...(region === undefined ? {} : { region: region.toUpperCase() }) }
  }

  /** What of a record was not read. */
  unread(root: Located, silent: ReadonlySet<string>): Issue[] {
    return [...this.#issues, ...unreadIssues(root, this.#paths, silent)]
  }
}
