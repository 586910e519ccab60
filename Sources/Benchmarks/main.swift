import Foundation

// Usage: swift run -c release Benchmarks [journal]
// With "journal" the other measurements are left out.
// Every figure is the median of five runs in this one process. Machines are noisy: compare within a
// run, not between runs.
var table = BenchmarkTable()
if !CommandLine.arguments.dropFirst().contains("journal") {
  // Positions go first: the peak of memory only rises.
  PositionsBenchmark.run(&table)
  ContentBenchmark.run(&table)
  ReaderBenchmark.run(&table)
}
table = await JournalBenchmark.run(table)
FileHandle.standardOutput.write(Data(table.text.utf8))
