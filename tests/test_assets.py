import pytest

from shared.assets import asset
from shared.domain.errors import KnownError


def test_a_shipped_file_is_found_from_any_folder(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(str(tmp_path))
    assert asset("fonts", "GolosText-OFL.txt").read_text("utf-8").startswith("Copyright 2019")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(KnownError, match="asset_missing") as caught:
        asset("fonts", "Nowhere.ttf")
    assert str(caught.value.fields["path"]).endswith("Nowhere.ttf")
