import type { Mention } from '../mention.ts'
import { type FoundName, guessNames, isSure } from '../names/find-names.ts'
import { NameGuesses } from '../names/name-guesses.ts'
import type { Passage } from '../passage.ts'
import { type Token, tokenAt } from '../token.ts'
import { dayPartBefore } from './day-part.ts'
import { heldMentions, isHeldWithin, leavesHeld } from './held-mentions.ts'
import type { LoadedModel } from './loaded-model.ts'
import { MentionsByToken } from './mentions-by-token.ts'
import { wordsOfPassage } from './model-words.ts'
import { nowMentions } from './now-words.ts'
import { numbersName } from './numbered-name.ts'
import { hasNumerals, numeralMentions } from './numerals.ts'
import { hasRanks, rankMentions } from './ranks.ts'
import { rateMentions } from './rates.ts'
import { hourBefore, spacedDates } from './spaced-dates.ts'
import { spacedHours } from './spaced-hours.ts'
import { TaggedWords } from './tagged-words.ts'

/** Name of the rule of what the model found. */
export const NAMES_RULE = 'names'

const JOINED: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC'])
const PRIORITY = 0.5 // before the shipped rules, behind names of the caller

type NamingModel = { readonly [Part in keyof LoadedModel]: NonNullable<LoadedModel[Part]> }

/** Whether the model has what names take. */
export function tellsNames(model: LoadedModel): model is NamingModel {
  return model.words !== null && model.tags !== null && model.names !== null
}

/**
 * What the rules found with the names by the model. The model has read the rules, so it decides on people, organizations
 * and places, but for those that the caller gave and for what would break a law, event or program of the rules: a name of
 * the rules that it does not confirm stays only inside of one, or of a law, event or program, and where the model is
 * hardly sure of what it sees.
 */
export function joinNames(mentions: readonly Mention[], passage: Passage, model: LoadedModel): Mention[] {
  if (!tellsNames(model)) return [...mentions]
  const read = wordsOfPassage(passage, model.words)
  const { words, tags, names } = model
  const tagged = new TaggedWords(read, words.model, tags)
  const byToken = new MentionsByToken(mentions)
  const hours = spacedHours(tagged, passage.tokens)
  const days = spacedDates(passage, new MentionsByToken([...mentions, ...hours]))
  const ofDays = new MentionsByToken(days)
  const dates = [...days, ...hours.filter((hour) => !ofDays.someOver(hour, (date) => cuts(date, hour)))]
  const ofDates = new MentionsByToken(dates)
  const known = mentions
    .filter((mention) => !ofDates.someOver(mention, (date) => cuts(date, mention) || endsIn(date, mention)))
    .filter((mention) => !numbersName(mention, tagged, passage.tokens, byToken))
  const reading = { read, tokens: passage.tokens, mentions, rows: tagged.rows, knowledge: tags.words }
  const held = heldMentions(known)
  const guessed = guessNames(reading, names).map((name) => weighed(name, held))
  const found = guessed.filter((name) => isSure(name) && JOINED.has(name.label))
  const guesses = new NameGuesses(guessed, passage.tokens.length)
  const told = figures(tagged, passage, [...known, ...dates])
  const parts = new MentionsByToken(told.filter(({ rule }) => rule === DAY_PART))
  return [
    ...[...known, ...dates].filter((mention) => stays(mention, guesses, held) && !isHourOf(mention, parts)),
    ...found.map((name) => mentionOf(name, byToken)),
    ...told,
  ]
}

const NO_RULES = /* @__PURE__ */ new MentionsByToken([])

/** The name, or no more than a guess where it would break a law, event or program. */
function weighed(name: FoundName, held: MentionsByToken): FoundName {
  return leavesHeld(mentionOf(name, NO_RULES), held) ? name : { ...name, score: 0 }
}

/** *5 giờ sáng* in *5 giờ sáng cùng ngày*, which is one time. */
function isHourOf(hour: Mention, parts: MentionsByToken): boolean {
  return hour.label === 'TIME' && parts.someOver(hour, (time) => cuts(time, hour))
}

const DAY_PART = 'day-part'
const FIGURES: ReadonlySet<string> = new Set(['DATE', 'DURATION', 'NUM', 'QUANTITY', 'RATIO', 'TIME'])

/** Whether a rule has read a part of the date for something of its own. */
function cuts(date: Mention, { from, to, label, fixed, ownLabel }: Mention): boolean {
  if (fixed || ownLabel !== undefined || !FIGURES.has(label)) return false
  return from < date.to && date.from < to && to - from <= date.to - date.from
}

/** Whether the full extent of a law ends inside of the date behind it, which no rule has read to its end. */
function endsIn(date: Mention, { from, to, label, fixed, ownLabel }: Mention): boolean {
  return label === 'LAW' && !fixed && ownLabel === undefined && from < date.from && date.from < to && to < date.to
}

/** Numbers and dates that words tell, where no rule has found anything of the kind. */
function figures(words: TaggedWords, { tokens }: Passage, mentions: readonly Mention[]): Mention[] {
  const taken = takenTokens(tokens.length, mentions)
  const timed = new Set(mentions.filter(({ label }) => TIMES.has(label)).map(({ to }) => to))
  const nows = nowMentions(words, tokens, taken, timed)
  const numerals = hasNumerals(tokens) ? numeralMentions(words, tokens, taken) : []
  return [
    ...numerals,
    ...(hasRanks(tokens) ? rankMentions(words, tokens, taken) : []),
    ...rateMentions(tokens, takenTokens(tokens.length, [...mentions, ...numerals])),
    ...nows,
    ...dayParts(tokens, [...mentions, ...nows]),
  ]
}

const TIMES: ReadonlySet<string> = new Set(['DATE', 'TIME', 'DURATION'])

/** Parts of days that rules do not join with the day: *đêm khuya hôm trước*, *tối cuối tuần*. */
function dayParts(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const dates = mentions.filter(({ label, from, to }) => label === 'DATE' && to > from + 1)
  const times = new MentionsByToken(mentions.filter(({ label }) => TIMES.has(label)))
  return dates.flatMap(({ from, to, score }) => {
    const isTold = times.at(from).some((other) => other.from < from)
    const part = tokenAt(tokens, from).gap === 'blank' ? hourBefore(dayPartBefore(tokens, from) ?? from, times) : from
    return part === from || isTold ? [] : [{ from: part, to, label: 'TIME', score, rule: DAY_PART }]
  })
}

const HOLDERS: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC', 'ROLE', 'HONORIFIC', 'QUOTE', 'NORP'])

/** 1 for the tokens of dates, amounts and the like. */
function takenTokens(count: number, mentions: readonly Mention[]): Uint8Array {
  const taken = new Uint8Array(count)
  for (const { from, to, label } of mentions) if (!HOLDERS.has(label)) taken.fill(1, from, to)
  return taken
}

function stays(mention: Mention, guesses: NameGuesses, held: MentionsByToken): boolean {
  const { label, ownLabel, fixed, from, to } = mention
  if (!JOINED.has(label) || ownLabel !== undefined || fixed === true) return true
  return guesses.admit(from, to) || isHeldWithin(mention, held)
}

/** The name as a mention, with what a rule says of the same one. */
function mentionOf({ from, to, label, score }: FoundName, mentions: MentionsByToken): Mention {
  const same = mentions.at(from).find((other) => other.from === from && other.to === to && other.label === label)
  return { ...same, from, to, label, score: Math.max(LOWEST, round(score)), rule: NAMES_RULE, priority: PRIORITY }
}

const LOWEST = 0.5 // the model chose it: what else it could be is less likely still

function round(score: number): number {
  return Math.round(score * 100) / 100
}
