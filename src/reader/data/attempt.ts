/** True when the act did not throw. Every call of a browser's storage may. */
export function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
