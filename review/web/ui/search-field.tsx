interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field to search in a list; its label stands in it while it is empty. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <input
      type="search"
      value={value}
      aria-label={label}
      placeholder={label}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  )
}
