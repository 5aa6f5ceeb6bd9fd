/** Why a command was not carried out, told to whoever gave it. */
export class Refusal extends Error {}
