import { alarmUsd, monthUsd } from '#src/quota/reportText.ts'

/**
 * The chain of time limits, in seconds. Each hop waits longer than the one behind it, so that the one who knows most
 * ends a request; an idle connection is closed first by the side that opened it, else a request meets a closing door.
 */
export const timeouts = {
  /**
   * All of one answer's work with the model: a draft and its repair, or a chat's rounds of tools, retries and fallback
   * included. With the wait for a slot before it, it stays below the edge's wait.
   */
  modelTotal: 50,
  /** Longest silence that CloudFront takes from a VPC origin. A stream sends a comment every 15 s; JSON sends nothing. */
  edgeRead: 120,
  /** How long CloudFront keeps an idle connection to the load balancer. */
  edgeKeepAlive: 60,
  /** The load balancer's: above the edge's wait, below the service's own keep-alive (`keepAliveTimeout` in src/app.ts). */
  loadBalancerIdle: 125,
  /** What a task that is taken out may still finish before it is told to end. */
  deregistration: 60,
  /** CLOSING_MS of the service: what its answers get after the signal. */
  closing: 20,
  /** Part of it in which new requests are still taken: a load balancer needs a moment to hear that a task is going. */
  closingNotice: 5,
  /** Then the signal that nobody can ignore: closing, 10 s to keep and settle, and a margin. */
  stop: 45,
  /** Start, warm-up and first health checks. */
  healthGrace: 60,
} as const

/** US dollars: the cap that the service keeps (DAILY_SPEND_LIMIT_USD), and what an alarm is raised at before it. */
export const spendLimitUsd = { day: 15, dayAlarm: alarmUsd, monthAlarm: monthUsd } as const
