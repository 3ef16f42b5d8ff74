/** The element that holds what a page was built from, where its body has it: `documentOf` fills it. */
export const dataPlace = '<script type="application/json" id="props"></script>';
