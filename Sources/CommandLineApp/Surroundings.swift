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
  /// Gives a seed to draw with, another one each time.
  package var freshSeed: () -> UInt64
  package var output: any TextSink
  package var errors: any TextSink

  package init(
    arguments: [String], environment: [String: String], currentFolder: String,
    readInput: @escaping () -> [UInt8], freshSeed: @escaping () -> UInt64,
    output: any TextSink, errors: any TextSink
  ) {
    self.arguments = arguments
    self.environment = environment
    self.currentFolder = currentFolder
    self.readInput = readInput
    self.freshSeed = freshSeed
    self.output = output
    self.errors = errors
  }

  /// The real ones of this process.
  package static var process: Surroundings {
    Surroundings(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: ProcessInfo.processInfo.environment,
      currentFolder: FileManager.default.currentDirectoryPath,
      readInput: { FileDescriptor.input.readToEnd() },
      // Short, so that people can type it again.
      freshSeed: { UInt64.random(in: 1...999_999) },
      output: FileDescriptorSink(.output), errors: FileDescriptorSink(.errors))
  }

  /// A path as the system needs it.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : currentFolder + "/" + path
  }
}
