import { issuesEn } from './issues-en.ts'
import { issuesVi } from './issues-vi.ts'
import { type Locale, locale } from './translate.ts'

const TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { vi: issuesVi, en: issuesEn }

/** What a code of the packages means, in the language of the page; null for one that is not known here. */
export function codeText(code: string): string | null {
  return Object.hasOwn(TEXTS[locale.value], code) ? (TEXTS[locale.value][code] ?? null) : null
}

/** An issue in the language of the page; one without words of its own in those of its package. */
export function issueText({ code, message }: { readonly code: string; readonly message: string }): string {
  return codeText(code) ?? message
}
