import Content
import Positions
import Wording

/// What an author wrote about the options of a profile scan, as material for the talk: what speaks
/// for them, what against, and what they need. Nothing of it changes an outcome.
struct ProfileMaterialBlocks {
  let profile: Profile
  let picture: ProfilePicture

  /// About the options that fit best, or about all of them. Empty when there is nothing to tell.
  func blocks(aboutAll isAboutAll: Bool) -> [Page.Block] {
    let places = isAboutAll ? Array(profile.options.indices) : picture.best
    let parts = places.compactMap { material(profile.options[$0]) }
    return parts.isEmpty ? [] : [.heading(PageWording.materialHeading)] + parts
  }

  private func material(_ option: Profile.Option) -> Page.Block? {
    let blocks =
      list(PageWording.advantagesHeading, option.advantages)
      + list(PageWording.disadvantagesHeading, option.disadvantages)
      + conditions(option.conditions)
    return blocks.isEmpty
      ? nil : .details(summary: option.name, [.paragraph(option.core)] + blocks)
  }

  private func list(_ heading: String, _ texts: [String]) -> [Page.Block] {
    texts.isEmpty ? [] : [.heading(heading), .bullets(texts)]
  }

  private func conditions(_ conditions: [Profile.ThemedConditions]) -> [Page.Block] {
    guard !conditions.isEmpty else { return [] }
    return [.heading(PageWording.neededHeading)]
      + conditions.flatMap { [.paragraph(PageWording.theme($0.theme)), .bullets($0.texts)] }
  }
}
