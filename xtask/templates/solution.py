# The reference: every expected value is what this program gives.
