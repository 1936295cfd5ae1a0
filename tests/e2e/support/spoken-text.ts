import type { Locator } from '@playwright/test';

/** The text of an element as it is read aloud: without what is hidden from that, and `without`. */
export function spokenText(element: Locator, without: string): Promise<string> {
  return element.evaluate((root, selector) => {
    const spoken = root.cloneNode(true) as Element;
    for (const part of spoken.querySelectorAll(`[aria-hidden="true"], ${selector}`)) part.remove();
    return spoken.textContent.replaceAll(/\s+/g, ' ').trim();
  }, without);
}
