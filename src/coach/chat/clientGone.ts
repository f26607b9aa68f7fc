/** The client left before anything was shown: nothing to keep, nothing to charge, nobody to answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
}
