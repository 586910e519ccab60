/// A journal that many tasks add to at once: events that arrive while the disk is busy share the next
/// wait for it.
package actor SharedJournal {
  private let writer: JournalWriter
  private var waiting: [Waiting] = []
  private var isFlushing = false

  private struct Waiting {
    let events: [NewEntry]
    let continuation: CheckedContinuation<Result<[JournalEntry], DossierProblem>, Never>
  }

  /// Takes over a writer, which nobody else uses from here on.
  package init(_ writer: sending JournalWriter) { self.writer = writer }

  /// Adds events, in order and without others between them, and returns them when they are on the
  /// disk. When it throws none of these is kept.
  package func append(_ events: [NewEntry]) async throws(DossierProblem) -> [JournalEntry] {
    let result = await withCheckedContinuation { continuation in
      waiting.append(Waiting(events: events, continuation: continuation))
      if !isFlushing {
        isFlushing = true
        // Runs behind the calls that are waiting for this actor, so that it finds them all.
        Task { self.flush() }
      }
    }
    return try result.get()
  }

  /// Everything that is added from now on comes after this logical time.
  package func see(_ time: Int) { writer.see(time) }

  /// Writes what is waiting, then gives up the journal and its lock.
  package func close() {
    flush()
    writer.close()
  }

  private func flush() {
    isFlushing = false
    let batch = waiting
    waiting = []
    do {
      let entries = try writer.append(batch.flatMap(\.events))
      var place = 0
      for waiting in batch {
        let end = place + waiting.events.count
        waiting.continuation.resume(returning: .success(Array(entries[place..<end])))
        place = end
      }
    } catch {
      // One refused event must not take the others with it.
      for waiting in batch { waiting.continuation.resume(returning: alone(waiting, batch, error)) }
    }
  }

  /// What becomes of one task's events when all together were refused.
  private func alone(
    _ waiting: Waiting, _ batch: [Waiting], _ problem: DossierProblem
  ) -> Result<[JournalEntry], DossierProblem> {
    guard batch.count > 1 else { return .failure(problem) }
    do {
      return .success(try writer.append(waiting.events))
    } catch {
      return .failure(error)
    }
  }
}
