/** What some browsers let a page in full screen ask for: that Escape comes to the page first. */
interface KeyLock {
  readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> };
}

/** Fills the screen with the page where the browser lets it; answers whether it did. */
export async function enterFullScreen(): Promise<boolean> {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  // Without a person's press the browser would refuse, and say so in its console.
  if (!document.fullscreenEnabled || userActivation?.isActive === false) return false;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    return false;
  }
  // What Escape ends first is then for the page to say. Where it cannot be, Escape ends full screen.
  await (navigator as KeyLock).keyboard?.lock?.(['Escape']).catch(() => undefined);
  return true;
}

/** Leaves full screen, if the page fills the screen. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
