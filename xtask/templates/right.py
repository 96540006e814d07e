# Another correct answer, as different from solution.py as they come. Name the file for its idea.
