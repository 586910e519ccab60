"""Chance: one random source for all generators."""

import random


class Dice(random.Random):
    """A random source with the few throws the generators need."""

    def chance(self, probability):
        return self.random() < probability

    def weighted(self, table):
        """One key of a dictionary from outcome to weight."""
        return self.choices(list(table), list(table.values()))[0]

    def spaces(self, least, most):
        return " " * self.randint(least, most)
