import { invalid } from '../refuse.ts'
import { type CsvRow, createCsvReader } from './csv.ts'
import { type Layout, readLayout, separatorOf } from './layout.ts'
import { cleanLine } from './text.ts'

/** Characters. A header has about 150; where no line ends in so many, it is no header. */
const longestHeader = 65_536

/** Reads the text of an export: its header first, then its rows. Throws `invalid_request` for a file of another kind. */
export function createFileReader() {
  let head = ''
  let csv: ReturnType<typeof createCsvReader> | undefined
  let layout: Layout | undefined
  let blank = true

  /** Whether the first line that is not blank ends in this piece; each piece is looked at once. */
  function endsFirstLine(piece: string): boolean {
    const text = blank ? piece.trimStart() : piece
    blank &&= text === ''
    return !blank && /[\r\n]/.test(text)
  }

  /** The rows of the file among those that were read: the first of all is the header. */
  function withoutHeader(rows: readonly CsvRow[]): readonly CsvRow[] {
    const [header, ...others] = rows
    if (layout || !header) return rows
    layout = readLayout(header.cells.map(cleanLine))
    if (!layout) throw notOurs()
    return others
  }

  function begin(): CsvRow[] {
    const [firstLine = ''] = head.trimStart().split(/[\r\n]/, 1)
    csv = createCsvReader(separatorOf(firstLine))
    return csv.push(head)
  }

  return {
    /** The rows that this piece completes. */
    push(piece: string): readonly CsvRow[] {
      if (csv) return withoutHeader(csv.push(piece))
      head += piece
      if (endsFirstLine(piece)) return withoutHeader(begin())
      if (head.length > longestHeader) throw notOurs()
      return []
    },
    /** The rows that the end of the file completes. */
    end(): readonly CsvRow[] {
      const last = csv ? [] : begin()
      const found = withoutHeader([...last, ...(csv?.end() ?? [])])
      if (!layout) throw notOurs()
      return found
    },
    /** Whether the header has been read. */
    begun: (): boolean => layout !== undefined,
    layout(): Layout {
      if (!layout) throw notOurs()
      return layout
    },
  }
}

const notOurs = () =>
  invalid([
    { pointer: '#', message: 'is no CSV export of Strong or Hevy: its first line does not name the columns of either' },
  ])
