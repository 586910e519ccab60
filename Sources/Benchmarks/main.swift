import Foundation

// Usage: swift run -c release Benchmarks [journal|dossiers|dialogues]
// With a name the other measurements are left out.
// Every figure is the median of five runs in this one process. Machines are noisy: compare within a
// run, not between runs.
var table = BenchmarkTable()
let wanted = CommandLine.arguments.dropFirst().first
if wanted == nil {
  // Positions go first: the peak of memory only rises.
  PositionsBenchmark.run(&table)
  ContentBenchmark.run(&table)
  ReaderBenchmark.run(&table)
}
// Memory is told of dossiers, so these come before the long journals.
if wanted == nil || wanted == "dossiers" { DossierBenchmark.run(&table) }
if wanted == nil || wanted == "dialogues" { DialogueBenchmark.run(&table) }
if wanted == nil || wanted == "journal" { table = await JournalBenchmark.run(table) }
FileHandle.standardOutput.write(Data(table.text.utf8))
