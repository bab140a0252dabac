from hypothesis import given
from hypothesis import strategies as st

from shared.devices.printing.typeset import ELLIPSIS, SMALLEST, Ink, balance, fitting, wrap

INK = Ink(500, 30)
COMPOUND = "қанағаттандырылмағандықтарыңыздан"
WORDS = st.text("абвғқңөұүһіi", min_size=1, max_size=20)


@given(st.lists(WORDS, min_size=1, max_size=12), st.integers(400, 560))
def test_lines_keep_every_word_whole_and_in_order(words: list[str], width: int) -> None:
    text = " ".join(words)
    for lines in (wrap(INK, text, width, 50), balance(INK, text, width, 50)):
        assert " ".join(lines).split() == words
        assert all(INK.width_of(line) <= width for line in lines)


def test_balanced_lines_are_about_equally_long() -> None:
    text = "Проверка помещений на пожарную безопасность"
    assert wrap(INK, text, 560, 5) == ("Проверка помещений на пожарную", "безопасность")
    assert balance(INK, text, 560, 5) == ("Проверка помещений на", "пожарную безопасность")


def test_a_long_compound_is_set_smaller_and_never_cut() -> None:
    ink = fitting(INK, f"a {COMPOUND} b", 380)
    assert SMALLEST <= ink.size < INK.size
    assert COMPOUND in wrap(ink, f"a {COMPOUND} b", 380, 5)


def test_a_non_breaking_space_holds_words_together() -> None:
    assert wrap(INK, "Алдыңызда 7\N{NO-BREAK SPACE}адам", 190, 5) == (
        "Алдыңызда",
        "7\N{NO-BREAK SPACE}адам",
    )


def test_a_hyphen_is_no_place_to_break() -> None:
    assert wrap(INK, "Үй-жайларды", 100, 5) == ("Үй-жайларды",)


def test_what_has_no_room_ends_in_an_ellipsis() -> None:
    lines = wrap(INK, "один два три четыре пять шесть семь восемь", 160, 2)
    assert len(lines) == 2
    assert lines[1].endswith(ELLIPSIS)
    assert INK.width_of(lines[1]) <= 160


def test_a_word_that_no_language_has_stays_on_the_paper() -> None:
    ink = Ink(500, SMALLEST)
    lines = wrap(ink, "ы" * 200, 300, 50)
    assert "".join(lines) == "ы" * 200
    assert all(ink.width_of(line) <= 300 for line in lines)


def test_a_new_line_is_kept() -> None:
    assert wrap(INK, "a\nb", 300, 5) == ("a", "b")
