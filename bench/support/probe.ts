import { writeFile } from 'node:fs/promises'
import { Session } from 'node:inspector/promises'
import { answerParent, usageOfThisProcess } from './ipc.ts'

let session: Session | undefined

/** Profiles from now on. */
async function startProfile(): Promise<void> {
  session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
}

/** Ends the profile and writes it to the file that is named. */
async function stopProfile(file: unknown): Promise<void> {
  const result = await session?.post('Profiler.stop')
  session?.disconnect()
  if (result) await writeFile(String(file), JSON.stringify(result.profile))
}

/** Loaded before a server (`node --import`), so that it can be asked what it uses; the server knows nothing of it. */
answerParent({ usage: usageOfThisProcess, startProfile, stopProfile })
