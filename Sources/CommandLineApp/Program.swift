import Content
import Wording

/// The program as it is used from a terminal.
package enum Program {
  /// The version of the program.
  package static let version = "0.1.0"

  /// Runs what the arguments ask for and gives the exit code for the shell.
  package static func run(_ surroundings: Surroundings) -> Int32 {
    do throws(Failure) {
      return try perform(surroundings).rawValue
    } catch {
      surroundings.errors.write(error.message + "\n")
      return error.exitCode.rawValue
    }
  }

  private static func perform(_ surroundings: Surroundings) throws(Failure) -> ExitCode {
    let arguments = surroundings.arguments
    guard let first = arguments.first else {
      surroundings.output.write(HelpText.overview(of: Commands.all.map { $0.word }))
      return .done
    }
    switch first {
    case "--help", "-h", "help":
      return try help(arguments.dropFirst(), surroundings)
    case "--version":
      surroundings.output.write("grensganger \(version)\n")
      return .done
    default: break
    }
    guard let command = Commands.all.first(where: { $0.word.rawValue == first }) else {
      throw .wrongUse(unknown(first))
    }
    return try run(command, arguments.dropFirst(), surroundings)
  }

  private static func run(
    _ command: any Command.Type, _ words: ArraySlice<String>, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    let options = command.options + OptionWord.ofEveryCommand
    let beforeEnd = words.prefix { $0 != "--" }
    if beforeEnd.contains(where: { OptionWord.help.spellings.contains($0) }) {
      surroundings.output.write(HelpText.text(of: command.word, options: options))
      return .done
    }
    let invocation = try Invocation(words, options: options)
    // The names hold for everything the command says; what it throws is carried around them.
    let result: Result<ExitCode, Failure> = Vocabulary.$localNames.withValue(
      surroundings.localNames(in: invocation)
    ) {
      do throws(Failure) {
        return .success(try command.run(invocation, surroundings))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func help(
    _ words: ArraySlice<String>, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard let name = words.first else {
      surroundings.output.write(HelpText.overview(of: Commands.all.map { $0.word }))
      return .done
    }
    guard let command = Commands.all.first(where: { $0.word.rawValue == name }) else {
      throw .wrongUse(unknown(name))
    }
    surroundings.output.write(
      HelpText.text(of: command.word, options: command.options + OptionWord.ofEveryCommand))
    return .done
  }

  /// What is said of a command that does not exist: a near miss, the Dutch word for one, or a form
  /// with the command forgotten.
  private static func unknown(_ name: String) -> String {
    if [".yaml", ".csv"].contains(where: name.lowercased().hasSuffix) {
      return UsageWording.commandForgotten(name)
    }
    let names = Commands.all.map { $0.word.rawValue }
    return UsageWording.unknownCommand(
      name,
      suggestion: UsageWording.dutchCommand(name) ?? Suggestion.closest(to: name, among: names))
  }
}
