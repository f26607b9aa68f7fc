/** The shapes that are checked beside the default one: each choice that builds other resources, at least once. */
export const variants: Record<string, Record<string, unknown>> = {
  default: {},
  nat: { network: 'nat', originTls: true },
  endpoints: { network: 'endpoints', auth: 'secret' },
  smallest: {
    minTasks: 1,
    maxTasks: 1,
    taskCpu: 256,
    taskMemoryMiB: 512,
    architecture: 'x86_64',
    fallbackModelId: 'none',
  },
}
