/** What has to be undone at the end, last first: the `teardown` that the test support asks for, without a test. */
export function createCleanup() {
  const steps: (() => unknown)[] = []
  return {
    teardown: (step: () => unknown): void => void steps.push(step),
    /** Undoes everything; throws the first failure after the last step. */
    close: async (): Promise<void> => {
      const failures: unknown[] = []
      for (let step = steps.pop(); step; step = steps.pop()) {
        try {
          await step()
        } catch (error) {
          failures.push(error)
        }
      }
      if (failures.length > 0) throw failures[0]
    },
  }
}

export type Cleanup = ReturnType<typeof createCleanup>
