/// The content of all layers together, and everything that was found on the way.
package struct Assembly: Sendable {
  /// What can be used. References in it may name something of a file that was left out.
  package let library: Library
  /// Everything to mend, in order of file and place.
  package let diagnostics: [Diagnostic]
  /// What a later layer put in the place of something of an earlier one, in the order of the later
  /// file and place.
  package let replacements: [Replacement]
  /// Everything with an id that is used, by kind and id: where it stands. What has an id within a scan
  /// stands in the file of that scan and is left out.
  package let named: [Named]
  /// By id of a scan that is used the path of the file it stands in.
  package let scanFiles: [String: String]
  /// The same of a session format.
  package let formatFiles: [String: String]
  /// Every file, in the order of the layers and within a layer by path.
  package let files: [File]

  /// Something of a later layer that stands in the place of something of an earlier one.
  package struct Replacement: Hashable, Sendable {
    package let kind: IDKind
    package let id: String
    package let old: Origin
    package let new: Origin
  }

  /// Something that is used, with where it stands.
  package struct Named: Hashable, Sendable {
    package let kind: IDKind
    package let id: String
    package let origin: Origin
    /// What it stands in the place of, the ground first; usually empty.
    package let replaced: [Origin]
  }

  /// A file that was read.
  package struct File: Hashable, Sendable {
    package let path: String
    /// Place of its layer; 0 is the ground.
    package let layer: Int
    /// Nil when it cannot be told.
    package let kind: FileKind?
    /// True when it has errors, so that nothing of it is used.
    package let isLeftOut: Bool
  }
}

extension Library {
  /// Puts layers of files on top of each other, the first as the ground.
  ///
  /// A later layer adds, or replaces as a whole, what has the same kind and id. A file with errors is
  /// left out and reported. Filled-in forms among the files are checked but give nothing to the
  /// library. The order of the files in a layer changes nothing. Time is in proportion to the files.
  /// When a scan that is needed stands in no file, everything is read, so that a near miss is found.
  package static func assemble(
    layers: [[ContentFile]], for need: ContentNeed = .everything
  ) -> Assembly {
    let files = layers.enumerated().flatMap { layer, files in
      files.sorted { $0.path < $1.path }.map { ReadFile($0, layer: layer, need: need) }
    }
    if case .scans(let ids, _) = need {
      let found = files.flatMap(\.reading.definitions).filter { $0.kind == .scan }.map(\.id)
      if !ids.isSubset(of: found) { return assemble(layers: layers) }
    }
    LayerCheck.run(files)
    ReferenceCheck(files, for: need).run()
    FormatScanCheck.run(files)
    var builder = LibraryBuilder()
    for file in files where !file.reading.diagnostics.hasErrors { builder.add(file) }
    builder.noteLeftOut(files)
    var diagnostics = files.flatMap(\.reading.diagnostics)
    var leftOut = Set(files.indices.filter { files[$0].reading.diagnostics.hasErrors })
    for (place, file) in files.enumerated() where file.kind == .form {
      let found = Sheet.read(file.file, library: builder.library).diagnostics
      // The form's own reader finds everything again, and more.
      diagnostics.removeAll { $0.path == file.path }
      diagnostics += found
      if found.hasErrors { leftOut.insert(place) }
    }
    return Assembly(
      library: builder.library, diagnostics: diagnostics.inOrder(),
      replacements: builder.replacements, named: builder.named, scanFiles: builder.scanFiles,
      formatFiles: builder.formatFiles,
      files: files.enumerated().map { place, file in
        Assembly.File(
          path: file.path, layer: file.layer, kind: file.kind, isLeftOut: leftOut.contains(place))
      })
  }
}
