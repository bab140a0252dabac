from tests.persistence.conftest import target

__all__ = ["target"]
