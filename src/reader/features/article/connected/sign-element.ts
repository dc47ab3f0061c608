/** The sign of a block's passage, as long as it is shown. */
export function signElement(block: number): HTMLElement | null {
  return passageElement(block)?.querySelector<HTMLElement>('.connected-sign') ?? null;
}

/** The passage of a block with all that stands around its words. */
export function passageElement(block: number): HTMLElement | null {
  return document.getElementById(`b${block}`);
}
