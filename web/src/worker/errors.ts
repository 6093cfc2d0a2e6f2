// SPDX-License-Identifier: Apache-2.0
// Errors that keep their code on the way from the core, through workers and tabs, to the page.

/** An error as plain data, the way it crosses from one thread to another. */
export interface Failure {
  code: string;
  message: string;
  /** What the core said beside the code: the place, the parameters, the unmet conditions. */
  details?: Record<string, unknown>;
}

export class BackendError extends Error {
  readonly code: string;
  readonly details: Record<string, unknown>;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'BackendError';
    this.code = failure.code;
    this.details = failure.details ?? {};
  }
}

function codeOf(error: object): string | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code !== '' ? code : undefined;
}

export function toFailure(error: unknown, fallback = 'internal_error'): Failure {
  if (error instanceof BackendError) {
    return { code: error.code, message: error.message, details: error.details };
  }
  if (typeof error === 'object' && error !== null) {
    const message = 'message' in error ? error.message : undefined;
    const code = codeOf(error) ?? fallback;
    return { code, message: typeof message === 'string' ? message : code };
  }
  return { code: fallback, message: String(error) };
}
