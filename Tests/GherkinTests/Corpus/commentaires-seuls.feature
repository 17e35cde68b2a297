# rien

   # encore rien
