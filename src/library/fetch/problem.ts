/** Ends a fetch. Its message is one sentence for people; `fetchSource` and `fetchAttachment` return it as a value. */
export class FetchProblem extends Error {}
