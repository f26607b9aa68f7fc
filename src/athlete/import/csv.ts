/** A record of a CSV file: its cells, quotation marks resolved; or why it is none. */
export type CsvRow = {
  /** Line of the file on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly fault?: string
}

/** Most cells of a row, and characters of a cell, that are kept: no export has more, and memory stays bounded. */
export const mostCells = 64
export const longestCell = 32_768

type State = 'start' | 'bare' | 'quoted' | 'closed' | 'lost'

const newRow = (line: number) => ({ line, cells: [] as string[], count: 0, fault: undefined as string | undefined })

/**
 * Reads RFC 4180 text that comes in pieces of any size; lines may end with LF, CRLF or CR. A quotation mark that is
 * never closed costs its own line, not the rest of the file: a quoted cell that has outgrown every note is read again
 * from its second line on.
 */
export function createCsvReader(separator: string) {
  const cellEnd = new RegExp(`[\n${separator}]`, 'g')
  let state: State = 'start'
  let line = 1
  let row = newRow(line)
  let cell = ''
  let openedAt = line
  let heldBack = ''
  let rows: CsvRow[] = []

  const keep = (piece: string): void => {
    if (cell.length < longestCell) cell += piece.slice(0, longestCell - cell.length)
  }

  function endCell(): void {
    row.count += 1
    if (row.count <= mostCells) row.cells.push(state === 'closed' ? cell.replaceAll('""', '"') : cell)
    cell = ''
    state = 'start'
  }

  function endRow(): void {
    const { line: begun, cells, count, fault } = row
    const reason = fault ?? (count > mostCells ? `has more than ${mostCells} cells` : undefined)
    if (reason !== undefined) rows.push({ line: begun, cells: [], fault: reason })
    else if (count > 1 || cells[0] !== '') rows.push({ line: begun, cells })
    line += 1
    row = newRow(line)
    cell = ''
    state = 'start'
  }

  function endAt(mark: string | undefined): void {
    endCell()
    if (mark === '\n') endRow()
  }

  /** Gives up the quoted cell, of which this was read: the line is lost, and what came after it is read as lines. */
  function giveUp(read: string): void {
    const lineEnd = read.indexOf('\n')
    row.fault = 'opens a quotation mark and does not close it'
    state = 'lost'
    if (lineEnd < 0) return
    line = openedAt
    endRow()
    walk(read.slice(lineEnd + 1))
  }

  function readQuoted(text: string, at: number): number {
    const mark = text.indexOf('"', at)
    const end = mark < 0 ? text.length : mark
    const piece = text.slice(at, end)
    if (cell.length + piece.length > longestCell && (cell + piece).includes('\n')) {
      giveUp(cell + piece)
      return end
    }
    for (let found = piece.indexOf('\n'); found >= 0; found = piece.indexOf('\n', found + 1)) line += 1
    keep(piece)
    if (mark < 0) return end
    state = 'closed'
    return end + 1
  }

  /** What stands after the closing mark: another one (then both are one, and the cell goes on), or an end. */
  function readClosed(text: string, at: number): number {
    const mark = text[at]
    if (mark === '"') {
      keep('""')
      state = 'quoted'
    } else if (mark === separator || mark === '\n') {
      endAt(mark)
    } else {
      row.fault = 'has text after a closing quotation mark'
      state = 'lost'
    }
    return at + 1
  }

  function readBare(text: string, at: number): number {
    cellEnd.lastIndex = at
    const end = cellEnd.exec(text)?.index ?? text.length
    keep(text.slice(at, end))
    if (end < text.length) endAt(text[end])
    return end + 1
  }

  function readLost(text: string, at: number): number {
    const lineEnd = text.indexOf('\n', at)
    if (lineEnd < 0) return text.length
    endRow()
    return lineEnd + 1
  }

  function readStart(text: string, at: number): number {
    if (text[at] === '\n' && row.count === 0) {
      line += 1
      row.line = line
      return at + 1
    }
    openedAt = line
    state = text[at] === '"' ? 'quoted' : 'bare'
    return state === 'quoted' ? at + 1 : at
  }

  const readers = { start: readStart, bare: readBare, quoted: readQuoted, closed: readClosed, lost: readLost }

  function walk(text: string): void {
    let at = 0
    while (at < text.length) at = readers[state](text, at)
  }

  function taken(): CsvRow[] {
    const found = rows
    rows = []
    return found
  }

  return {
    /** The rows that this piece completes. */
    push(piece: string): CsvRow[] {
      // The LF of a CRLF may come with the next piece.
      const text = heldBack + piece
      heldBack = text.endsWith('\r') ? '\r' : ''
      walk((heldBack ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n'))
      return taken()
    },
    /** The rows that the end of the file completes. */
    end(): CsvRow[] {
      walk(heldBack ? '\n' : '')
      if (state === 'quoted') giveUp(cell)
      if (state === 'lost') endRow()
      else if (state !== 'start' || row.count > 0) endAt('\n')
      return taken()
    },
  }
}
