const kB = 1024
const MB = 1024 * kB

/** Limits of everything that comes over HTTP. Times in milliseconds, sizes in bytes. */
export const defaultHttpLimits = {
  /** From the opening of a connection until its headers are there, and until the request is whole. */
  headersTimeoutMs: 8_000,
  requestTimeoutMs: 15_000,
  /** How long a connection may wait for its next request. */
  idleConnectionMs: 5_000,
  maxHeaderBytes: 16 * kB,
  /** Files may be larger than commands. */
  maxCommandBytes: MB,
  maxFileBytes: 5 * MB,
  /** Of one participant; a workshop never comes near it. */
  requestsPerMinute: 1_200,
  /** How often one board lets somebody in: a hall of people who come in at once stays far below. */
  entriesPerMinute: 2_000,
  /** Wrong secrets, join codes and creation keys: a venue is one address, so many may mistype. */
  wrongTriesPerAddress: 500,
  wrongTriesPerCode: 100,
  wrongTriesMs: 10 * 60_000,
  /** Past these the server says that it is not ready. */
  slowestCanaryMs: 1_000,
  slowestLoopMs: 200,
}

export type HttpLimits = Readonly<typeof defaultHttpLimits>
