// Every repetition that can be given back is bounded, so that a scan stays linear on any input. The sources are for the
// flags `u` and `v`.
const OUTSIDE = String.raw`\s<>"“”'(){}`
const AT_END = `.,;:!?…`

/** A web address with its scheme or *www*: `https://vnexpress.net/the-gioi`. The dot or comma of the sentence stays out. */
export const URL_PATTERN = String.raw`(?:https?:\/\/|www\.)[^${OUTSIDE}]+[^${OUTSIDE}${AT_END}]`

/** An e-mail address: `toasoan@baolangson.vn`. */
export const EMAIL_PATTERN = String.raw`[\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){1,5}`

/** A web address without a scheme, told by its ending: `baolangson.vn/tin-tuc`. */
export const DOMAIN_PATTERN = String.raw`[a-zA-Z\d\-]{1,63}(?:\.[a-zA-Z\d\-]{1,63}){0,4}\.(?:vn|com|net|org|edu|gov|info|io)(?:\/[^${OUTSIDE}]*[^${OUTSIDE}${AT_END}])?(?![\p{L}\p{N}])`
