import * as text from '@chugiai/text'
import { anything, type Call } from '../../src/wrong-calls.ts'

const span = { start: 0, end: 2 }
const sections = [2, -1, 1, 2]

/** The entry, and what is made with it. */
export const entry = {
  ...text,
  alignment: text.Alignment.identity(3),
  builder: new text.AlignmentBuilder(),
}

export const calls: Readonly<Record<string, Call>> = {
  'Alignment.fromJSON': [sections],
  'Alignment.identity': [3],
  'alignment.compose': [text.Alignment.identity(3)],
  'alignment.mapPosition': [1, 'after'],
  'alignment.mapPositionToSource': [1, 'after'],
  'alignment.sourcePieces': [span],
  'alignment.toSource': [span],
  'alignment.toSourceAll': [[span]],
  'alignment.toTarget': [span],
  'alignment.toTargetAll': [[span]],
  assertSpan: [span, 3, anything('span')],
  assertText: [anything('x'), anything('text')],
  'builder.keep': [1],
  'builder.remove': [1],
  'builder.replace': [1, 2],
  bySpanOrder: [span, span],
  codePointBefore: ['Huế', 1],
  covers: [span, span],
  defined: [anything({ path: undefined })],
  describeValue: [anything(5)],
  firstIndex: [3, () => true, 0],
  firstWhere: [[3], () => true, 0],
  getOrInsert: [new Map(), anything('x'), () => 1],
  isHighSurrogate: [anything(0xd83d)],
  isLowSurrogate: [anything(0xdc4b)],
  isObject: [anything({})],
  issueFromError: [anything(new text.ChugiaiError('x', 'y', { path: 'z', hint: 'w' }))],
  lowerBound: [[1, 2], anything(1)],
  nearest: ['anh', ['ảnh']],
  overlaps: [span, span],
  replaceEach: ['Huế', /u/g, () => 'x'],
  runSteps: ['Huế', []],
  sliceSpan: ['Huế', span],
  splitsSurrogates: ['Huế', 1],
  toBytes: [new Uint8Array(2)],
  unchanged: ['Huế'],
  unitAlignment: ['Huế', 'utf8'],
  upperBound: [[1, 2], anything(1)],
}

const CLASSES = ['Alignment', 'AlignmentBuilder', 'ChugiaiError'] // made by their factories, or without arguments
const GUARD = ['assertArgument', 'assertNumber', 'assertOptions', 'listOf', 'oneOf', 'recordOf', 'wholeNumber'] // it is what checks

export const skipped: readonly string[] = [...CLASSES, ...GUARD]
