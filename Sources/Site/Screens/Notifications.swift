import Catalog
import Domain
import Pages

/// `notifications`: what the caisse draws attention to.
extension Session {
  var notificationsPage: Page {
    let blocks =
      notifications.isEmpty
      ? [Block.paragraph([.text(texte(.notificationsAucune))])]
      : notifications.flatMap(notificationBlocks)
    return makePage(texte(.titreNotifications), blocks: blocks, actions: [retour])
  }

  mutating func updateNotifications(_ event: Event) -> [Effect] {
    guard case .activated(let control) = event else { return [] }
    guard let id = control.suffix(after: "lue:"),
      unreadNotifications.contains(where: { $0.id == id }), !isRecording(.notificationLue(id))
    else { return [] }
    announce(texte(.notificationsMarquee))
    return record(.notificationLue(id), then: .nothing)
  }

  private func notificationBlocks(_ notification: NotificationModele) -> [Block] {
    let date = notification.date.date(from: ouverture)
    let isUnread = !account.notificationsLues.contains(notification.id)
    var controls: [Control] = []
    if let target = notification.vers {
      controls.append(
        Control(.to(target, "notification.\(notification.id)"), texte(.notificationsVoir), .link))
    }
    if isUnread {
      controls.append(Control("lue:\(notification.id)", texte(.notificationsLue), .link))
    }
    let title =
      isUnread
      ? texte(.notificationsNouvelle, ["titre": notification.titre])
      : SafeText(notification.titre)
    return [
      .heading(level: 2, title),
      .paragraph([.text(SafeText("\(date.long). \(notification.texte)"))]),
    ] + (controls.isEmpty ? [] : [.controls(controls)])
  }
}
