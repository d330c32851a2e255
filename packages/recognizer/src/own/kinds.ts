import { isObject, type Kind, recordOf, STRING } from '@chugiai/text'

/** Attributes as documents hold them. */
export const ATTRIBUTES: Kind = {
  wanted: 'attributes ({ name: a string, a number, true or false, or strings })',
  accepts: (value) =>
    isObject(value) && Object.entries(value).every(([name, part]) => name !== '__proto__' && isAttributeValue(part)),
}

/** An entry of a knowledge base. */
export const LINK: Kind = /* @__PURE__ */ recordOf(
  { base: STRING, id: STRING },
  "a link ({ base: 'wikidata', id: 'Q1' })",
)

function isAttributeValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string')
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
