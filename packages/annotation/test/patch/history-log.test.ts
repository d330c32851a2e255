import {
  type AnnotatedDocument,
  addAnnotation,
  applyPatch,
  applyPatchStrictly,
  compactLog,
  createHistory,
  editText,
  formatLogHeader,
  formatLogRecord,
  type Patch,
  removeAnnotation,
  replaceAnnotation,
  replayHistory,
} from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { describe, expect, test } from 'vitest'
import { codeOf, type Loose, mention, patchOf, relation, sampleDocument, spanOf, TEXT } from '../cases/sample.ts'

const strictly = (document: AnnotatedDocument, patch: Patch) =>
  applyPatchStrictly(document, patch, { schemas: [newsLabelSchema] })

const init = { id: 'p1', author: 'lan', at: '2024-05-01T08:00:00Z' }

function record() {
  const document = sampleDocument()
  const lines = [formatLogHeader(document)]
  const history = createHistory(document, (item) => lines.push(formatLogRecord(item)))
  const states = [JSON.stringify(document)]
  const note = () => states.push(JSON.stringify(history.document))
  history.apply(patchOf(addAnnotation('mentions', mention(TEXT, 's9', 'HONORIFIC', 'Bà'))), { label: 'Thêm' })
  note()
  history.apply(editText(history.document, [{ span: spanOf(TEXT, 'Lê Thị '), text: 'Ngô ' }], init).patch)
  note()
  history.undo()
  note()
  history.redo()
  note()
  return { document, lines, states, history }
}

describe('replayHistory', () => {
  test('does all again, and undo goes on from there', () => {
    const { document, lines, history } = record()
    const replayed = replayHistory(document, lines.join(''))
    expect(JSON.stringify(replayed.history.document)).toBe(JSON.stringify(history.document))
    expect(replayed.history.done.map(({ label }) => label)).toEqual(['Thêm', undefined])
    replayed.history.undo()
    replayed.history.undo()
    expect(JSON.stringify(replayed.history.document)).toBe(JSON.stringify(document))
  })

  test('a log cut off anywhere replays to the last whole record', () => {
    const { document, lines, states } = record()
    const log = lines.join('')
    for (let end = lines[0]!.length; end <= log.length; end++) {
      const { history, issues } = replayHistory(document, log.slice(0, end))
      const whole = log
        .slice(0, end)
        .split('\n')
        .filter((line) => lines.includes(`${line}\n`)).length
      expect(JSON.stringify(history.document)).toBe(states[whole - 1])
      const clean = lines.some((_, i) => [0, 1].includes(lines.slice(0, i + 1).join('').length - end))
      expect(issues.map(({ code }) => code)).toEqual(clean ? [] : ['log_cut_off'])
    }
  })

  test('a log cut off anywhere goes on from what was replayed', () => {
    const { document, lines } = record()
    const log = lines.join('')
    for (let end = lines[0]!.length - 1; end <= log.length; end++) {
      let next = ''
      const { history, log: kept } = replayHistory(document, log.slice(0, end), (item) => {
        next += formatLogRecord(item)
      })
      expect(log.startsWith(kept)).toBe(true)
      history.apply(patchOf(addAnnotation('clusters@an', mention(TEXT, 's8', 'HONORIFIC', '👋'))))
      const again = replayHistory(document, kept + next)
      expect([JSON.stringify(again.history.document), again.issues]).toEqual([JSON.stringify(history.document), []])
    }
  })

  test('a log cut off in its first line begins anew', () => {
    const { document, lines } = record()
    expect(replayHistory(document, lines[0]!.slice(0, 9)).log).toBe(lines[0])
  })

  test.each([
    ['a broken record before the last', (lines: string[]) => [lines[0]!, '{"op":\n', lines[1]!], 'invalid_log'],
    ['a record that does not apply', (lines: string[]) => [lines[0]!, lines[1]!, lines[1]!], 'invalid_log'],
    [
      'another document',
      (lines: string[]) => ['{"op":"open","version":1,"document":"x","length":3}\n', ...lines.slice(1)],
      'invalid_log',
    ],
    ['no header', (lines: string[]) => lines.slice(1), 'invalid_log'],
    ['a newer version', (lines: string[]) => ['{"op":"open","version":2}\n', ...lines.slice(1)], 'unsupported_version'],
  ])('refuses %s', (_, change, code) => {
    const { document, lines } = record()
    expect(codeOf(() => replayHistory(document, change(lines).join('')))).toBe(code)
  })
})

describe('checkpoints', () => {
  const add = (id: string, piece: string) => patchOf(addAnnotation('mentions', mention(TEXT, id, 'HONORIFIC', piece)))

  /** A log of five steps, one of them undone, a checkpoint, and three records more. */
  function recordCheckpoint(options = {}) {
    const document = sampleDocument()
    const lines = [formatLogHeader(document)]
    const history = createHistory(document, (item) => lines.push(formatLogRecord(item)))
    for (const [i, piece] of ['Bà', 'Lê', 'Thị', 'Hoa', 'tỉnh'].entries())
      history.apply(add(`n${i}`, piece), { group: 'g' })
    history.apply(add('n6', 'Tân'), { label: 'Tân' })
    history.apply(add('n7', 'Thanh'))
    history.undo()
    history.checkpoint(options)
    history.redo()
    history.undo()
    history.apply(add('n8', 'khen'))
    return { document, lines, history }
  }

  const stateOf = ({ document, done, undone }: ReturnType<typeof createHistory>) =>
    JSON.stringify([document, done, undone])

  test.each([{}, { steps: 1 }, { steps: 0 }, { steps: 99 }])(
    'replay and compacted replay lead to the same: %j',
    (options) => {
      const { document, lines, history } = recordCheckpoint(options)
      const log = lines.join('')
      const compact = compactLog(log)
      expect(compact.split('\n')).toHaveLength(lines.length - 8 + 1)
      expect(compactLog(compact)).toBe(compact)
      for (const one of [log, compact]) {
        const replayed = replayHistory(document, one)
        expect([stateOf(replayed.history), replayed.issues, replayed.log]).toEqual([stateOf(history), [], one])
        while (replayed.history.done.length > 0) replayed.history.undo()
        if (!('steps' in options) || options.steps === 99)
          expect(JSON.stringify(replayed.history.document)).toBe(JSON.stringify(document))
      }
      expect(history.done).toHaveLength(options.steps === undefined ? 3 : Math.min(options.steps, 2) + 1)
    },
  )

  test('a compacted log cut off anywhere replays to the last whole record, and goes on', () => {
    const { document, lines } = recordCheckpoint()
    const log = compactLog(lines.join(''))
    for (let end = lines[0]!.length; end <= log.length; end += 7) {
      let next = ''
      const { history, log: kept } = replayHistory(document, log.slice(0, end), (item) => {
        next += formatLogRecord(item)
      })
      history.apply(add('n9', '👋'), { group: 'g' })
      expect(stateOf(replayHistory(document, kept + next).history)).toBe(stateOf(history))
    }
  })

  test('a checkpoint that was cut off is passed over for what stands before it', () => {
    const { document, lines } = recordCheckpoint()
    const log = lines.slice(0, 9).join('')
    const cut = (lines[9] as string).slice(0, -20)
    const { history, issues } = replayHistory(document, log + cut)
    expect([history.done.length, history.undone.length, issues[0]?.path]).toEqual([2, 1, 'line 10'])
    expect(compactLog(log + cut)).toBe(log + cut)
  })

  test('what stands before a checkpoint is not read', () => {
    const { document, lines, history } = recordCheckpoint()
    lines[3] = '{"op":\n'
    expect(stateOf(replayHistory(document, lines.join('')).history)).toBe(stateOf(history))
  })

  test.each<[string, (checkpoint: Loose) => void]>([
    ['no document', (one) => delete one.document],
    ['a document without text', (one) => delete one.document.text],
    ['another document', (one) => (one.document.id = 'x')],
    ['a quote that is not in the text', (one) => (one.document.layers.mentions.annotations[0].quote = 'Huế')],
    ['no steps', (one) => delete one.done],
    ['a step without patches', (one) => (one.undone[0].patches = null)],
    ['a step with a patch of no shape', (one) => (one.done[0].patches[0] = { changes: [null] })],
  ])('refuses a checkpoint with %s, and says where', (_, spoil) => {
    const { document, lines } = recordCheckpoint()
    const checkpoint = JSON.parse(lines[9]!)
    spoil(checkpoint)
    lines[9] = `${JSON.stringify(checkpoint)}\n`
    const bad = () => replayHistory(document, lines.join(''))
    expect(bad).toThrow(expect.objectContaining({ code: 'invalid_log', path: 'line 10' }))
  })

  test('a document that could not be read back is not written', () => {
    const written: unknown[] = []
    const history = createHistory({ ...sampleDocument(), text: 'Huế' }, (item) => written.push(item))
    expect(codeOf(() => history.checkpoint())).toBe('invalid_document')
    expect(codeOf(() => history.checkpoint({ steps: -1 }))).toBe('invalid_option')
    expect(written).toEqual([])
  })
})

describe('applyPatchStrictly', () => {
  const document = sampleDocument()
  test.each([
    ['an unknown label', [replaceAnnotation(document, 's1', (a) => ({ ...a, label: 'NOBODY' }))]],
    ['a crossing span', [addAnnotation('mentions', mention(TEXT, 's9', 'PER', 'Hoa, Chủ'))]],
    ['a role left empty', [addAnnotation('mentions', relation('r9', 'holds_role', { holder: 's1' }))]],
    ['a mention that a relation needs', [removeAnnotation(document, 's1')]],
  ])('refuses %s', (_, changes) => {
    expect(codeOf(() => strictly(document, patchOf(...changes)))).toBe('schema_violation')
  })

  test('lets good patches pass, and errors that were there before', () => {
    const good = patchOf(addAnnotation('mentions', mention(TEXT, 's9', 'HONORIFIC', 'Bà')))
    expect(strictly(document, good).layers.mentions!.annotations).toHaveLength(8)
    const bad = {
      ...document,
      layers: { ...document.layers, x: { schema: 'news', annotations: [mention(TEXT, 's20', 'NOBODY', 'Bà')] } },
    }
    expect(strictly(bad, good).layers.mentions!.annotations).toHaveLength(8)
  })

  test('refuses a second error that reads like one that was there before', () => {
    const empty = (id: string) => addAnnotation('mentions', relation(id, 'holds_role', { holder: 's1' }))
    const bad = applyPatch(document, patchOf(empty('r8')))
    expect(codeOf(() => strictly(bad, patchOf(empty('r9'))))).toBe('schema_violation')
  })

  test('takes errors away, and then does not let them in again', () => {
    const label = (of: AnnotatedDocument, name: string) =>
      patchOf(replaceAnnotation(of, 's1', (a) => ({ ...a, label: name })))
    const bad = applyPatch(document, label(document, 'NOBODY'))
    const good = strictly(bad, label(bad, 'PER'))
    expect(codeOf(() => strictly(good, label(good, 'NOBODY')))).toBe('schema_violation')
  })
})
