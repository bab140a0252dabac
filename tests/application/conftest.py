from tests.persistence.conftest import place, target

__all__ = ["place", "target"]
