"""What `make bench` runs: each module measures one budget of the design and prints ratios."""
