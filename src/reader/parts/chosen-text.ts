/** The text of a file that was chosen, or why it is not read: one of more bytes than a person makes is not. */
export async function chosenText(file: File, largest: number): Promise<{ readonly text: string } | { readonly code: 'too-large' | 'unreadable' }> {
  if (file.size > largest) return { code: 'too-large' };
  const text = await file.text().catch(() => null);
  return text === null ? { code: 'unreadable' } : { text };
}
