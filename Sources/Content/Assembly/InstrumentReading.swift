extension Scan {
  /// Reads a scan as it was kept beside a session: by itself, whatever has become of the sources and
  /// cards it refers to. Nil when it cannot be used.
  package static func instrument(_ file: ContentFile) -> (scan: Scan?, diagnostics: [Diagnostic]) {
    let read = ReadFile(file, layer: 0, need: .everything)
    let diagnostics = read.reading.diagnostics.inOrder()
    guard case .scan(let scan)? = read.contents, !diagnostics.hasErrors else {
      return (nil, diagnostics)
    }
    return (scan, diagnostics)
  }
}

extension SessionFormat {
  /// Reads a session format as it was kept beside a session: by itself, whatever has become of the
  /// scan and the sources it refers to. Nil when it cannot be used.
  package static func instrument(
    _ file: ContentFile
  ) -> (format: SessionFormat?, diagnostics: [Diagnostic]) {
    let read = ReadFile(file, layer: 0, need: .everything)
    let diagnostics = read.reading.diagnostics.inOrder()
    guard case .format(let format)? = read.contents, !diagnostics.hasErrors else {
      return (nil, diagnostics)
    }
    return (format, diagnostics)
  }
}
