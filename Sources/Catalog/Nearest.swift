extension String {
  /// The candidate that somebody most likely meant: a third of its letters may differ.
  package func nearest(in candidates: [String]) -> String? {
    let ranked = candidates.map { (distance: distance(to: $0), candidate: $0) }
    let best = ranked.min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
    guard let best, best.distance <= Swift.max(1, best.candidate.count / 3) else { return nil }
    return best.candidate
  }

  /// The same where what was written may be only the beginning of the candidate.
  package func nearestByStart(in candidates: [String]) -> String? {
    let starts = candidates.map { String($0.prefix(count)) }
    let meant = count < 4 ? nil : nearest(in: starts).flatMap(starts.firstIndex)
    guard let meant else { return nearest(in: candidates) }
    guard let whole = nearest(in: candidates), distance(to: whole) < distance(to: starts[meant])
    else { return candidates[meant] }
    return whole
  }

  /// How many letters to add, drop or replace (Levenshtein).
  private func distance(to other: String) -> Int {
    let (left, right) = (Array(lowercased()), Array(other.lowercased()))
    var row = Array(0...right.count)
    for (above, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = above + 1
      for (column, match) in right.enumerated() {
        let cost = letter == match ? corner : 1 + Swift.min(corner, row[column], row[column + 1])
        corner = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count]
  }
}
