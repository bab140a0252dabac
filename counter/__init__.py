"""The desktop program with which clerks call and serve."""
