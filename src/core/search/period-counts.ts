/** How many articles lie in a month, year, decade or century. */
export interface PeriodCount {
  /** As `PeriodFilter.at`. */
  readonly at: string;
  readonly articles: number;
}

/** The articles under a filter by time. */
export interface PeriodCounts {
  /** All of them, and those that lie in any period. */
  readonly articles: number;
  readonly dated: number;
  /** Years with their months, decades and centuries by themselves; in order, empty ones left out. A year may hold more articles than its months: those that name none. */
  readonly periods: readonly (PeriodCount & { readonly months: readonly PeriodCount[] })[];
}
