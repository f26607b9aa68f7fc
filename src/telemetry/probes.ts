/** Probes and scrapes come every few seconds and say nothing of how the service does for its users. */
export const isProbe = (route: string): boolean => route.startsWith('/health/') || route === '/metrics'
