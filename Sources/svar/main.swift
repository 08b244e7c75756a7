print("svar")
