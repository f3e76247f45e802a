import type { ComponentChildren } from 'preact'

/** Names with what they are, one a line; lines without a value are left out. */
export function Facts({ of }: { readonly of: readonly (readonly [string, ComponentChildren])[] }) {
  const told = of.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
  if (told.length === 0) return null
  return (
    <dl class="facts">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
