/// How a page looks in a browser. Every pair of colours has a contrast above 4.5, links are
/// underlined, and nothing is said by colour alone.
enum PageStyle {
  /// Ink and paper, as pairs that stand on each other.
  static let pairs: [(ink: String, paper: String)] = [
    ("#1b1b24", "#ffffff"), ("#ffffff", "#0b3d91"), ("#0b3d91", "#ffffff"), ("#a3211a", "#ffffff"),
    ("#17662b", "#ffffff"), ("#50505c", "#ffffff"), ("#1b1b24", "#fff3c4"), ("#6b6b78", "#ffffff"),
  ]

  static let css = """
    body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1b1b24;background:#ffffff}
    header{background:#0b3d91;color:#ffffff;padding:.5rem 1rem}
    header p{margin:.25rem 0}
    .simulation{background:#fff3c4;color:#1b1b24;padding:.25rem .5rem}
    nav,footer{padding:.25rem 1rem;border-bottom:1px solid #6b6b78}
    footer{border-top:1px solid #6b6b78;border-bottom:0}
    .pages{display:flex;flex-wrap:wrap;gap:1rem;padding:0 1rem 1rem}
    main{flex:3 1 26rem;min-width:0}
    aside{flex:1 1 18rem;min-width:0;border-left:1px solid #6b6b78;padding-left:1rem}
    h1{font-size:1.5rem;margin:.75rem 0}
    h2{font-size:1.15rem;margin:.75rem 0 .25rem}
    h3,h4,h5,h6{font-size:1rem;margin:.75rem 0 .25rem}
    a{color:#0b3d91}
    a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,\
    textarea:focus-visible{outline:3px solid #0b3d91;outline-offset:2px}
    a[aria-current]{font-weight:bold}
    .elements{list-style:none;display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;padding:0;margin:.5rem 0}
    button{font:inherit;padding:.25rem .75rem;color:#0b3d91;background:#ffffff;\
    border:1px solid #0b3d91}
    button.principal{font-weight:bold;color:#ffffff;background:#0b3d91}
    .colonnes{display:flex;flex-wrap:wrap;gap:1rem}
    .colonnes>div{flex:1 1 14rem;min-width:0}
    .cadre{border:1px solid #6b6b78;padding:0 .75rem .5rem}
    table{border-collapse:collapse}
    th,td{text-align:left;padding:.15rem .75rem .15rem 0;vertical-align:top;font-weight:normal}
    thead th{font-weight:bold}
    .droite{text-align:right}
    .cache{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    dt{font-weight:bold}
    dd{margin:0 0 .25rem;white-space:pre-wrap;overflow-wrap:anywhere}
    fieldset{border:0;padding:0;margin:.75rem 0}
    legend,label{font-weight:bold}
    legend{padding:0}
    .option{display:flex;align-items:baseline;gap:.4rem;margin:.25rem 0}
    .option label{font-weight:normal}
    .champ{margin:.75rem 0}
    .champ label{display:block}
    .champ label span{font-weight:normal}
    .champ p{margin:.15rem 0}
    input[type=text],textarea{font:inherit;box-sizing:border-box;width:100%;max-width:40rem;\
    color:#1b1b24;background:#ffffff;border:1px solid #6b6b78;padding:.25rem}
    ::placeholder{color:#50505c;opacity:1}
    .aide,.etape{color:#50505c}
    .erreur{color:#a3211a;font-weight:bold}
    .succes{color:#17662b;font-weight:bold}
    .note{border-left:4px solid currentColor;padding-left:.5rem}
    .conversation{list-style:none;padding:0}
    .qui{font-weight:bold;margin:.5rem 0 0}
    .conversation p{margin:.15rem 0}
    """
}
