# feedback: 
# A typical wrong answer. Name the file for its mistake, and put into the line above some words that
# the learner is told about it.
