/** Elements that hold nothing to read: code, styles, pictures drawn by code, embedded pages, controls, menus. */
export const DROPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed applet svg math canvas audio video map select option datalist ' +
    'button textarea nav noframes noembed frameset dialog progress meter'
  ).split(' '),
)

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** Elements that begin and end a line. The value is what Readability is given instead: it knows few elements. */
export const BLOCKS: ReadonlyMap<string, string> = new Map([
  ...(
    'article section header footer aside div p pre blockquote ul ol li dl dt dd table tbody thead tfoot tr td th caption ' +
    'figure figcaption h1 h2 h3 h4 h5 h6'
  )
    .split(' ')
    .map((tag) => [tag, tag] as const),
  // ASP.NET WebForms wraps the whole page in one form, and Readability drops forms.
  ...'form fieldset center main address details summary hgroup dir menu body legend'
    .split(' ')
    .map((tag) => [tag, 'div'] as const),
])

/** A short line in nothing but bold is a heading. */
export const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])

/** A line in nothing but italics behind a picture is its caption. */
export const ITALICS: ReadonlySet<string> = new Set(['em', 'i', 'cite'])

/** Elements that begin a new page inside the page; their tags mean nothing there. */
export const IGNORED: ReadonlySet<string> = new Set(['html', 'head'])

interface Implied {
  readonly closes: ReadonlySet<string>
  /** Elements beyond which nothing is closed. */
  readonly within: ReadonlySet<string>
}

const set = (names: string) => new Set(names.split(' '))
const TABLE_PARTS = set('table td th caption')
const CELL: Implied = { closes: set('td th'), within: set('table tr') }
const PARAGRAPH: Implied = { closes: set('p'), within: TABLE_PARTS }
const HEADING: Implied = { closes: set('p h1 h2 h3 h4 h5 h6'), within: TABLE_PARTS }

/** Open elements that a start tag closes: `<li>` the item before it, `<div>` an open paragraph. As the HTML standard has it. */
export const IMPLIED_END: ReadonlyMap<string, Implied> = new Map([
  ...[...BLOCKS.keys()].map((tag) => [tag, PARAGRAPH] as const),
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((tag) => [tag, HEADING] as const),
  ['li', { closes: set('li p'), within: set('ul ol menu dir table td th') }],
  ['dt', { closes: set('dt dd p'), within: set('dl table td th') }],
  ['dd', { closes: set('dt dd p'), within: set('dl table td th') }],
  ['td', CELL],
  ['th', CELL],
  ['tr', { closes: set('tr td th'), within: set('table') }],
  ...'tbody thead tfoot'
    .split(' ')
    .map((tag) => [tag, { closes: set('tr td th tbody thead tfoot'), within: set('table') }] as const),
  ['a', { closes: set('a'), within: set('table td th li div') }],
  ['option', { closes: set('option'), within: set('select') }],
])

const TABLE_END = set('table')
const LIST_END = set('ul ol menu dir td th table')

/** Open elements that an end tag does not reach beyond: `</div>` in a cell closes nothing outside the table. */
export function barrierOf(tag: string): ReadonlySet<string> | 'any block' {
  if (tag === 'table') return new Set()
  if (/^t(?:body|head|foot|r|d|h)$/.test(tag)) return TABLE_END
  if (tag === 'li') return LIST_END
  if (BLOCKS.has(tag) || DROPPED.has(tag)) return TABLE_PARTS
  return 'any block'
}
