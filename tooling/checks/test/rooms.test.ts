import { describe, expect, test } from 'vitest'
import { findCycles } from '../src/cycles.ts'
import { crowdedRooms, roomGraph } from '../src/rooms.ts'
import { workspaces } from '../src/workspace.ts'

const packages = workspaces().filter(({ folder }) => folder.startsWith('packages/'))

describe.each(packages)('$manifest.name', ({ folder }) => {
  test('imports between its folders go one way', () => {
    expect(findCycles(roomGraph(`${folder}/src`))).toEqual([])
  })

  test('no folder holds more files than a newcomer can read', () => {
    expect(crowdedRooms(`${folder}/src`)).toEqual([])
  })
})
