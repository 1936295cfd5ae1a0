/** Whether this page is one that a browser lets work offline: built, and from a secure address. */
export function canWorkOffline(): boolean {
  return import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator;
}
