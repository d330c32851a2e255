import { computed, signal } from '@preact/signals'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { en } from './en.ts'
import { type MessageKey, vi } from './vi.ts'

export type Locale = 'vi' | 'en'

const MESSAGES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { vi, en }

/** The language of the page: the one chosen last, else the browser's, Vietnamese where it speaks neither. */
export const locale = signal<Locale>(firstLocale())

export function setLocale(next: Locale): void {
  locale.value = next
  writeSetting('locale', next)
}

/** A message in the language of the page; reading it in a component subscribes to the language. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return MESSAGES[locale.value][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(vi, key)
}

/** A text of a label schema in the language of the page. */
export function localized(text: Readonly<Record<string, string>> | undefined, fallback: string): string {
  return text?.[locale.value] ?? text?.vi ?? fallback
}

const numberFormat = computed(() => new Intl.NumberFormat(locale.value))

export function formatNumber(value: number): string {
  return numberFormat.value.format(value)
}

function firstLocale(): Locale {
  const kept = readSetting('locale')
  if (kept === 'vi' || kept === 'en') return kept
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find((tag): tag is Locale => tag === 'vi' || tag === 'en') ?? 'vi'
}
