/** A sentence for the operator; no stack trace is of use to them. */
export class Refusal extends Error {}
