/** A name with its kind in words: `Garam Foreign Investment Zone` for `Garam FIZ`; petrochemical parks are complexes. */
export const spelledKind = (name: string): string =>
  name
    .replace(/(?<=[Pp]etrochemical )[Pp]arks?$/, 'Complex')
    .replace(/(?<![A-Za-z])(?:K?FEZ|FTZ|FIZ|ODZ)s?$/, (kind) => SPELLED[kind.replace(/s$/, '').slice(-3)]!)
const SPELLED: Readonly<Record<string, string>> = {
  FEZ: 'Free Economic Zone',
  FTZ: 'Free Trade Zone',
  FIZ: 'Foreign Investment Zone',
  ODZ: 'Opportunity Development Zone',
}
