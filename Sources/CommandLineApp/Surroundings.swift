import ContentFolders
import Dossiers

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Everything outside the program that a command may touch, handed in so that tests can replace it.
package struct Surroundings {
  /// Arguments without the program's own name.
  package var arguments: [String]
  package var environment: [String: String]
  /// Absolute.
  package var currentFolder: String
  /// Reads standard input to its end.
  package var readInput: () -> [UInt8]
  /// Standard input line by line, for conversations.
  package var lines: any LineSource
  package var output: any TextSink
  package var errors: any TextSink
  /// The disk, as dossiers use it.
  package var files: any FileLayer = SystemFileLayer()
  /// The moment it is.
  package var now: () -> Moment
  /// Where names and draws come from.
  package var random: any RandomNumberGenerator = SystemRandomNumberGenerator()

  package init(
    arguments: [String], environment: [String: String], currentFolder: String,
    readInput: @escaping () -> [UInt8], lines: any LineSource = InputLines { .end },
    output: any TextSink, errors: any TextSink
  ) {
    self.arguments = arguments
    self.environment = environment
    self.currentFolder = currentFolder
    self.readInput = readInput
    self.lines = lines
    self.output = output
    self.errors = errors
    now = { Moment.now(environment: environment) }
  }

  /// The real ones of this process.
  package static var process: Surroundings {
    Surroundings(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: ProcessInfo.processInfo.environment,
      currentFolder: FileManager.default.currentDirectoryPath,
      readInput: { FileDescriptor.input.readToEnd() },
      lines: InputLines(
        isTerminal: FileDescriptor.input.isTerminal,
        readWithin: FileDescriptor.input.isTerminal
          ? { FileDescriptor.input.readChunk(within: $0) } : nil
      ) {
        FileDescriptor.input.readChunk()
      },
      output: FileDescriptorSink(.output), errors: FileDescriptorSink(.errors))
  }

  /// A path as the system needs it, so that one folder has one.
  func place(_ path: String) -> String {
    ContentFinder(currentFolder: currentFolder).absolute(path)
  }

  /// True for the folder of a partnership, also of one that was deleted.
  func isDossier(_ path: String) -> Bool {
    path != "-"
      && [Dossier.factsName, Dossier.tombstoneName].contains {
        FileManager.default.fileExists(atPath: absolute(path) + "/" + $0)
      }
  }

  /// A path as the system needs it.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : currentFolder + "/" + path
  }
}
