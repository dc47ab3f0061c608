/** A word as a name (`TYPE name`) in one sentence, and as none in another, which has no name at all. */
export type Contrast = readonly [name: string, named: string, ordinary: string];
