import Content
import Dossiers
import Sessions
import Wording

/// People around a dialogue: what they talk in, with, and about.
final class DialogueTable {
  let dialogue: RunningDialogue
  let screen: PacedConsole
  let library: Library
  /// The sessions of the dossier before this one.
  let earlier: EarlierTalks
  let clock: RoomClock
  let today: CalendarDate
  /// What the command line says of this dialogue.
  let wishes: DialogueWishes
  private let seeds: () -> UInt64
  /// The latest scan of which something may be shown, and the cards it advises.
  private(set) lazy var advice = CardAdviceOfScan(earlier, library: library)
  /// Takings back that can be undone, the last one last.
  var takenBack: [EventID] = []
  /// Minutes over time that the group knows of and did nothing about.
  var acceptedOverrun = 0
  /// True while the screen of the step stands there; false when the step is taken up again.
  var isFresh = true
  /// Parked matters that people left as they are.
  var leftParked: Set<EventID> = []
  /// Where cards come from, once that was chosen.
  var cardWay: CardWay?
  /// What the group left as it is while ordering contributions.
  var ordering = OrderingMemory()

  init(
    dialogue: RunningDialogue, console: Console, library: Library, earlier: EarlierTalks,
    clock: RoomClock, today: CalendarDate, wishes: DialogueWishes,
    seeds: @escaping () -> UInt64
  ) {
    self.dialogue = dialogue
    screen = PacedConsole(below: console)
    self.library = library
    self.earlier = earlier
    self.clock = clock
    self.today = today
    self.wishes = wishes
    self.seeds = seeds
    screen.atPause = { [weak self] text throws(BreakOff) in
      guard let self, let word = StepWord(text) else { return false }
      try StepWordFlow(table: self).carryOut(word)
      return true
    }
  }

  var state: DialogueState { dialogue.state }
  var format: SessionFormat { dialogue.format }
  /// The step that is going on; nil between two.
  var step: FormatStep? { state.currentStep.flatMap(format.step) }

  /// The scan whose texts the format shows; nil when it has none, or that is not there.
  var scan: Scan? { format.scan.flatMap { library.scans[$0] } }

  /// A number that nobody chose, to draw cards with: short enough to type.
  func newSeed() -> UInt64 { seeds() % 10_000 }

  /// Does something in the dialogue, and gives the ids of what was recorded. It has been written down
  /// for good when this returns. A refusal is said, and nothing was done: then it gives nil.
  @discardableResult
  func perform(_ wish: DialogueEvent) throws(BreakOff) -> [EventID]? {
    do throws(DialogueTrouble) {
      let ids = try dialogue.perform(wish)
      if !ids.isEmpty { takenBack = [] }
      return ids
    } catch {
      switch error {
      case .refused(let refusal):
        try screen.say(DialogueRefusalWording.sentence(refusal))
        return nil
      case .notKept: throw .dialogueTrouble(error)
      }
    }
  }

  /// Writes a line in the step that is going on; nil when it was refused.
  @discardableResult
  func write(
    _ kind: DialogueLine.Kind, _ text: String, about subject: DialogueLine.Subject? = nil,
    group: String? = nil, theme: String? = nil
  ) throws(BreakOff) -> EventID? {
    let line = DialogueLine(
      kind, step: state.currentStep ?? format.steps.first?.id ?? "", about: subject, group: group,
      text: text, theme: theme)
    return try perform(.written(line))?.first
  }
}
