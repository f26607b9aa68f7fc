import type { Segment } from './sentences.ts'

/** Puts what is kept together again, so that nothing dangles where something was taken out. */
export type Layout = {
  /** Gives what may be shown now; heads and intros wait until something follows them. */
  keep(each: Segment): string
  drop(each: Segment): string
  end(): string
}

type Held = {
  readonly kind: 'heading' | 'intro' | 'table' | 'fence'
  readonly level: number
  readonly text: string
  readonly gap: string
  readonly body: string
  lost: boolean
}

const isIntro = ({ body, kind }: Segment): boolean => kind === 'sentence' && /:["'*_)]*$/.test(body)
const isItem = ({ lead, kind }: Segment): boolean => kind === 'row' || /[-*+•–\d]/.test(lead)
const levelOf = ({ body }: Segment): number => /^[ \t]*(#+)/.exec(body)?.[1]?.length ?? 7

/** The layout of one text; `onLost` is told of heads and intros that went because nothing was left under them. */
export function createLayout(onLost: (body: string) => void): Layout {
  /** White space that comes before the next thing that is kept. */
  let gap = ''
  let held: Held[] = []
  let line = { lead: '', isKept: false }
  let shownAny = false
  let lostAny = false
  let tableRows = 0
  let inFence = false
  let lastLost = false

  const hold = (each: Segment, kind: Held['kind'], level: number): string => {
    held.push({ kind, level, text: gap + each.lead + each.body, gap, body: each.body, lost: false })
    gap = each.trail
    return ''
  }

  /** Lets go of what waited for something that was all taken out; the white space is that before it. */
  const forget = (isLost: (head: Held) => boolean): void => {
    const at = held.findIndex(isLost)
    if (at < 0) return
    gap = held[at]?.gap ?? gap
    for (const { kind, body } of held.slice(at)) if (kind !== 'fence') onLost(body)
    held = held.slice(0, at)
  }

  const show = (text: string): string => {
    const before = held.map(head => head.text).join('')
    held = []
    shownAny = true
    lastLost = false
    return before + text
  }

  const startLine = (each: Segment): void => {
    if (each.startsLine) line = { lead: each.lead, isKept: false }
    if (each.kind !== 'row') tableRows = 0
  }

  function fence(each: Segment): string {
    const opened = held.at(-1)?.kind === 'fence' ? held.at(-1) : undefined
    inFence = !inFence
    if (inFence) return hold(each, 'fence', 8)
    if (opened?.lost) {
      forget(head => head === opened)
      if (gap === '' && shownAny) gap = each.trail
      return ''
    }
    const shown = show(gap + each.body)
    gap = each.trail
    return shown
  }

  function words(each: Segment): string {
    if (!inFence && !isItem(each)) forget(head => head.lost && (head.kind === 'intro' || head.kind === 'table'))
    const isLastOfLine = each.trail.includes('\n') || each.trail === ''
    if (isIntro(each) && !inFence && !line.isKept && isLastOfLine) {
      line.isKept = true
      return hold({ ...each, lead: line.lead }, 'intro', 8)
    }
    const lead = line.isKept ? '' : line.lead
    line.isKept = true
    const shown = show(gap + lead + each.body)
    gap = each.trail
    return shown
  }

  return {
    keep(each) {
      startLine(each)
      if (each.kind === 'blank') {
        const isDoubled = lastLost && /\n[ \t]*\n[ \t]*$/.test(gap)
        if ((shownAny || held.length > 0 || !lostAny) && !isDoubled) gap += each.body + each.trail
        return ''
      }
      if (each.kind === 'fence') return fence(each)
      if (each.kind === 'heading' && !inFence) {
        const level = levelOf(each)
        forget(head => head.lost && head.level >= level)
        return hold(each, 'heading', level)
      }
      if (each.kind === 'row' && !inFence) {
        tableRows += 1
        if (tableRows <= 2) return hold(each, 'table', 8)
      }
      return words(each)
    },
    drop(each) {
      startLine(each)
      lostAny = true
      lastLost = true
      for (const head of held) head.lost = true
      if (each.kind === 'row') tableRows += 1
      if (line.isKept && each.trail.includes('\n')) gap = each.trail
      if (!shownAny && held.length === 0) gap = ''
      return ''
    },
    end() {
      forget(head => head.lost)
      const rest = held.map(head => head.text).join('')
      held = []
      const isBare = rest === '' && lostAny && (lastLost || !shownAny)
      return isBare ? '' : rest + gap
    },
  }
}
