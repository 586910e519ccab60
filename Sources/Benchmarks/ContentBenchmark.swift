import Content
import ContentFolders

/// How long it takes to load and check everything that is built in.
enum ContentBenchmark {
  static func run(_ table: inout BenchmarkTable) {
    let files = ContentLayer.builtIn.files
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    let seconds = BenchmarkTable.seconds {
      blackHole(Library.assemble(layers: [files]).diagnostics.count)
    }
    table.add(
      "load and check the content", size: "\(BenchmarkTable.number(Double(bytes) / 1e3, 0)) kB",
      seconds: seconds,
      rate: "\(BenchmarkTable.number(Double(bytes) / 1e6 / seconds, 0)) MB/s",
      remark: "\(files.count) files")
  }
}
