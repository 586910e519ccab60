import Wording

/// One command of the program. The registry `Commands.all` holds them; help, completion and tests
/// are made from it.
protocol Command {
  /// Its name on the command line, with its help.
  static var word: CommandWord { get }
  /// The options it takes, besides those of every command.
  static var options: [OptionWord] { get }
  /// Does the work. What goes wrong is written to the errors of the surroundings, or thrown.
  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode
}

/// Why a command stops: a message for standard error and an exit code.
struct Failure: Error {
  let exitCode: ExitCode
  let message: String
}

/// The commands there are, in the order of the help.
enum Commands {
  static var all: [any Command.Type] {
    [
      DemoCommand.self, NewCommand.self, ScanCommand.self, DialogueCommand.self, FillCommand.self,
      PositionCommand.self,
      ReportCommand.self, PlanCommand.self, MergeCommand.self, VerifyCommand.self,
      DeleteCommand.self,
      CardsCommand.self, CheckCommand.self, SchemaCommand.self, PrintCommand.self,
    ]
  }
}
