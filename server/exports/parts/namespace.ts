/**
 * The vocabulary of what a standard has no words for: links, assumptions, evidence. It is a name and no address, so it
 * stands under the top-level domain that leads nowhere (RFC 6761, section 6.4).
 */
export const catenaNamespace = 'https://catena.invalid/ns#'
