import { t } from '../i18n/translate.ts'
import { listen, type Told } from '../storage/channel.ts'
import { onDatabaseLost } from '../storage/database.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { notedTop, parseAddress, showAddress } from './address.ts'
import { askBeforeUnload, leaving } from './leaving.ts'
import { followDocument, openDocument, openEntry, refreshEntries, showPage } from './library.ts'
import { openSample } from './opening.ts'
import { openProject } from './project.ts'
import { say } from './say.ts'
import { entries, projectKey, projects, session, started, storageTrouble } from './store.ts'

const RETRY_MS = 4000

/** Shows what the address names, else what was open last; on the very first visit the sample. */
export async function start(): Promise<void> {
  listen(hear)
  onDatabaseLost(check)
  window.addEventListener('popstate', followHistory)
  window.addEventListener('focus', check)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && check())
  askBeforeUnload()
  followDocument()
  try {
    await refreshEntries()
    if (storageTrouble.value === null) void askToPersist()
    else setTimeout(() => void again(), RETRY_MS)
    await openFirst()
  } finally {
    writeSetting('welcomed', 'yes')
    started.value = true
  }
}

async function openFirst(): Promise<void> {
  if (parseAddress(location.hash) !== null && (await openAddressed(location.hash))) return
  const last = Number(readSetting('document'))
  const entry = entries.value.find(({ key }) => key === last) ?? entries.value[0]
  if (entry !== undefined) await openEntry(entry)
  else if (readSetting('welcomed') === null) await openSample()
}

/** Goes where the browser's history leads. While that is asked about, the address stays that of what is on the screen. */
function followHistory(): void {
  const { hash } = location
  const isAsked = leaving(() => void openAddressed(hash))
  const entry = session.value?.entry.value
  if (isAsked && entry !== undefined && entry.key > 0) showAddress(entry)
}

/** Opens what an address names; false when there is no such document. */
async function openAddressed(hash: string): Promise<boolean> {
  const address = parseAddress(hash)
  if (address === null || address.key === null) return openPage(address?.project ?? null)
  try {
    if (await openDocument(address.key, notedTop())) return true
    say(t('say.noDocument'))
  } catch {
    say(t('say.noDocument'))
  }
  return false
}

function openPage(project: number | null): boolean {
  const isThere = project === null || projects.value.some(({ key }) => key === project)
  if (!isThere) say(t('say.noProject'))
  else showPage(project)
  return isThere
}

/** Asks a storage that did not answer again, until it does. */
async function again(): Promise<void> {
  await refreshEntries()
  if (storageTrouble.value !== null) setTimeout(() => void again(), RETRY_MS)
  else if (session.value === null) await openFirst()
}

/** Browsers throw the data of pages away when the disk is full, unless they are asked not to. */
async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage?.persisted())) await navigator.storage?.persist()
  } catch {
    // A browser without it keeps data as it sees fit.
  }
}

/** Looks whether the document is still in the storage, and as it is known here. */
function check(): void {
  void session.value?.catchUp()
}

function hear(told: Told): void {
  const key = session.value?.entry.value.key
  if (told.kind === 'written' && told.key === key) check()
  else if (told.kind === 'deleted' && told.key === key) check()
  void refreshEntries().then(() => {
    if (told.kind === 'schema') openProject(projectKey.value)
    if (session.value === null && projectKey.value !== null) openPage(projectKey.value) || showPage(null)
  })
}
