/** The header by which a layout, which is given no address, learns the one that was asked for. */
export const PATH_HEADER = "x-gouji-path"

/** The header by which the server tells the router that an address names nothing, before a page is begun for it. */
export const NOWHERE_HEADER = "x-gouji-nowhere"
