import Catalog
import Domain
import FoundationEssentials

/// One insured person in the generated file: what opens the account, and each month by itself.
struct DossierGenere: Sendable {
  let id: String
  let tete: String
  let mois: [MoisGenere]

  var value: DossierAssure {
    DossierAssure(
      decoded(tete, as: DossierAssure.Tete.self, part: "assures/\(id)"),
      mois: mois.map { mois in
        MoisDePaiements(mois: mois.mois, nombre: mois.nombre) { [id] in
          decoded(mois.json, as: [PaiementModele].self, part: "assures/\(id), M\(mois.mois)")
        }
      })
  }
}

/// The payments of one month.
struct MoisGenere: Sendable {
  let mois: Int
  let nombre: Int
  let json: String
}

struct ParcoursGenere: Sendable {
  let id: String
  let json: String
}

/// The value of a part. The compiler wrote the JSON from the same type: it can't fail to be read.
func decoded<Value: Decodable>(_ json: String, as type: Value.Type, part: String) -> Value {
  do {
    return try JSONDecoder().decode(type, from: Data(json.utf8))
  } catch {
    preconditionFailure("generated content, part \(part): \(error)")
  }
}
