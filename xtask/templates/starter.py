# What the learner starts from: solution.py, cut down. It must run, and must not pass.
