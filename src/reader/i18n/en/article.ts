export const strings = {
};
