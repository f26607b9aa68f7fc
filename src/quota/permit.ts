/**
 * A permit says: this request of this user was admitted by the quota and may call the model. The class has a private
 * field, so no object literal or cast-free value can stand in for it, and only `createQuota` is handed the mint.
 */
class AdmittedRequest {
  readonly #admitted = true
  #live = true
  readonly userId: string
  readonly requestId: string
  /** The UTC day (YYYY-MM-DD) whose row was charged; a refund goes there whatever the clock says then. */
  readonly day: string

  constructor(userId: string, requestId: string, day: string) {
    this.userId = userId
    this.requestId = requestId
    this.day = day
  }

  /** False once the unit was given back: the gate refuses it from then on. */
  get live(): boolean {
    return this.#admitted && this.#live
  }

  void(): void {
    this.#live = false
  }
}

export type Permit = AdmittedRequest

/** For `createQuota` alone (a test pins its importers): makes the permit of a request that the quota row admitted. */
export function mintPermit(userId: string, requestId: string, day: string): Permit {
  return new AdmittedRequest(userId, requestId, day)
}
