import { describe, expect, it } from 'vitest'
import { placesFrom } from '../extractors/zone/en/place-list.ts'

const namesIn = (text: string): readonly string[] => placesFrom(text, 0).map(({ name }) => name)

describe('places of a list', () => {
  it('go on where a line breaks inside the list', () => {
    expect(namesIn('Masan, Gunsan\nand Ulsan opened.')).toEqual(['Masan', 'Gunsan', 'Ulsan'])
    expect(namesIn('Masan,\nGunsan and\nUlsan opened.')).toEqual(['Masan', 'Gunsan', 'Ulsan'])
  })

  it('end with the list', () => {
    expect(namesIn('Masan and Gunsan\nUlsan opened.')).toEqual(['Masan', 'Gunsan'])
  })

  it('leave out the province behind a town', () => {
    expect(namesIn('Donghae of Gangwon Province and Pohang, North Gyeongsang Province')).toEqual(['Donghae', 'Pohang'])
  })
})
