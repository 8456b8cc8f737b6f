"""What several rooms' tests share: a clock that stands still, and a route that does as told."""
