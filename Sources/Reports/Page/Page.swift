import Positions
import Wording

/// A page about a scan or a dialogue, as a row of blocks; a renderer turns it into terminal text, HTML
/// or Markdown.
///
/// Texts are plain and may hold anything a file holds: renderers make it safe and visible.
package struct Page: Sendable {
  package let title: String
  package let subtitle: String
  package let blocks: [Block]

  /// A part of a page, by what it is for and not by how it looks.
  package enum Block: Sendable {
    case heading(String)
    /// Over a part of what stands below a heading.
    case subheading(String)
    case paragraph(String)
    /// Something that must not be missed.
    case notice(String)
    /// The sentence the page leads up to.
    case keySentence(String)
    case bullets([String])
    /// Names with what is said of them.
    case pairs([Pair])
    case plate(Plate)
    case grid(Grid)
    case table(Table)
    /// Drawings that stand beside each other, with what they are about; empty when each says so itself.
    case charts(about: String, [Chart])
    /// What comes next begins on a new sheet of paper.
    case pageBreak
    /// More about something, which a reader may skip.
    case details(summary: String, [Block])
  }

  /// A name with what is said of it.
  package struct Pair: Sendable {
    package let name: String
    package let value: String
  }

  /// Rows of sets against columns of steps, with a state where they meet.
  package struct Plate: Sendable {
    /// What the rows have in common.
    package let caption: String
    /// Per step its name, and its name in plain words.
    package let steps: [(name: String, plain: String?)]
    package let rows: [Row]

    /// A set of criteria with its state on every step, and where it stands in words.
    package struct Row: Sendable {
      package let name: String
      package let term: String?
      /// One per step.
      package let states: [StepState]
      package let sentence: String
    }
  }

  /// Questions laid out by two ways to divide them, with the step that each has come to: what fits on
  /// half a page.
  package struct Grid: Sendable {
    /// What the rows and columns are.
    package let caption: String
    /// At least one.
    package let columns: [String]
    package let rows: [Row]
    /// What the steps come down to.
    package let steps: [Pair]

    /// What has a row to itself, such as one condition.
    package struct Row: Sendable {
      package let name: String
      /// What is said of the row as a whole.
      package let note: String?
      /// One per column.
      package let cells: [Cell]
    }

    /// What is known where a row and a column meet.
    package struct Cell: Sendable {
      package let text: String
      package let marks: [PlateMark]
    }
  }
}
