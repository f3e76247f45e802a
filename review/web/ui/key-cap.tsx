/** A key printed beside what it does; readers of the screen are told of it by other means. */
export function KeyCap({ label }: { readonly label: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {label}
    </span>
  )
}
