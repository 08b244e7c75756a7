print("svar-bench")
