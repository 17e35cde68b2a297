print("compte-ameli")
