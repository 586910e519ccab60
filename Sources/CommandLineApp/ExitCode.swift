/// How a command ended, as the shell sees it (docs/commands.md).
package enum ExitCode: Int32, Sendable {
  /// Done; warnings alone, and the end of input in a session, too.
  case done = 0
  /// The content, the form or the data has errors; they were reported.
  case faultyInput = 1
  case wrongUse = 2
  /// A file or folder could not be read or written.
  case fileTrouble = 3
  /// A journal is damaged, or two files part; nothing was changed.
  case damagedJournal = 4
  /// Sealed, or in use by another program: try again later; nothing was changed.
  case notNow = 5
  /// Ctrl-C; everything answered so far is kept.
  case interrupted = 130
}
