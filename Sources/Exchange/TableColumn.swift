/// The columns that a kind of table can have. The raw value is the name on its first row.
protocol TableColumn: RawRepresentable<String>, CaseIterable, Hashable {
  /// Columns without which nothing can be read.
  static var required: [Self] { get }

  /// The column that someone may mean with another name; nil for none.
  static func meant(by name: String) -> Self?
}

extension TidyColumn: TableColumn {
  static let required: [TidyColumn] = [.criterion, .judgement]
}
