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

  it('keep a town in the province that is told behind it', () => {
    const regionOf = (text: string) => placesFrom(text, 0).find(({ name }) => name === 'Goseong')?.region
    expect(regionOf('Geoje, Tongyeong and Goseong')).toEqual(['KR-48'])
    expect(regionOf('Geoje, Tongyeong and Goseong, Gangwon Province')).toEqual(['KR-42'])
  })
})
