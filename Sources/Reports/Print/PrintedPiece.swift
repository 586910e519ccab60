import Wording

/// One kind of thing that can be printed. The registry `PrintedPieces.all` holds them; the command,
/// its help and tests are made from it.
package protocol PrintedPiece {
  /// Its name on the command line.
  static var word: PrintWord { get }
  /// One HTML file that needs nothing else.
  static func html(of request: PrintRequest) -> String
  /// The same as plain text; nil for what makes no sense without a layout.
  static func text(of request: PrintRequest) -> String?
}

extension PrintedPiece {
  /// Nil: most things need their layout.
  package static func text(of request: PrintRequest) -> String? { nil }
}

/// The kinds there are, in the order of the help.
package enum PrintedPieces {
  /// One of each.
  package static var all: [any PrintedPiece.Type] {
    [
      PaperForm.self, PrintedScan.self, PrintedInvitation.self, NumberCards.self,
      QuestionCards.self, Runsheet.self,
    ]
  }
}
