/** True for an address of the web, which opens as a page; not for `javascript:`, `file:` or what is no address at all. */
export function isWebAddress(text: string | null | undefined): text is string {
  return URL.canParse(text ?? '') && /^https?:$/.test(new URL(text ?? '').protocol);
}
