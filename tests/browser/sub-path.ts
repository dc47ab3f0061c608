/** Folder of the static host below which the built reader is served in the tests. */
export const SUB_PATH = '/x/y/';
