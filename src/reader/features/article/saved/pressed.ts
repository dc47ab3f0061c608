/** What was pressed: the saved passage, and the words or the sign that it was pressed at. */
export interface Pressed {
  readonly id: string;
  readonly at: HTMLElement;
}
