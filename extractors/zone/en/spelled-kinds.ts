/** A name with its kind in words: `Garam Foreign Investment Zone` for `Garam FIZ`. */
export const spelledKind = (name: string): string =>
  name.replace(/(?<![A-Za-z])(?:K?FEZ|FTZ|FIZ|ODZ)s?$/, (kind) => SPELLED[kind.replace(/s$/, '').slice(-3)]!)
const SPELLED: Readonly<Record<string, string>> = {
  FEZ: 'Free Economic Zone',
  FTZ: 'Free Trade Zone',
  FIZ: 'Foreign Investment Zone',
  ODZ: 'Opportunity Development Zone',
}
