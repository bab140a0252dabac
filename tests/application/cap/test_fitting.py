"""A long text finds its places on a screen, and nothing that it says is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from shared.application.cap.fitting import AREAS, EVENT, HEADLINE, SENDER, cut, fitted
from shared.domain.alert import AlertText

WORDS = st.text(alphabet="абвгд ;.", max_size=200).map(lambda text: " ".join(text.split()))


def test_what_fits_stays_as_it_is() -> None:
    text = AlertText(
        language=None,
        event="Дауыл",
        headline="Дауыл келе жатыр",
        description="Жел.",
        areas=("А", "Б"),
    )
    assert fitted(text) == text


def test_what_does_not_fit_is_said_page_by_page() -> None:
    event, headline = "Жел " * 20 + "соңы", "Ескерту " * 20
    text = AlertText(
        language=None,
        event=event,
        headline=headline.strip(),
        description="Жел күшейеді",
        areas=tuple(f"{n}-аудан, солтүстік" for n in range(9)),
        sender_name="Орталық " * 20,
    )
    found = fitted(text)
    assert found.event.endswith("Жел…")
    assert found.headline == ""
    assert found.description.startswith(f"{event}. {headline.strip()}. Жел күшейеді. 0-аудан")
    assert found.description.endswith("8-аудан, солтүстік.")
    assert found.areas[0] == "0-аудан, солтүстік"
    assert found.areas[-1] == "…"


@settings(max_examples=100, deadline=None)
@given(WORDS.filter(bool), WORDS, WORDS, st.lists(WORDS.filter(bool), max_size=9), WORDS)
def test_everything_has_room_and_a_place(
    event: str, headline: str, description: str, areas: list[str], sender: str
) -> None:
    text = AlertText(
        language=None,
        event=event,
        headline=headline,
        description=description,
        areas=tuple(areas),
        sender_name=sender,
    )
    found = fitted(text)
    assert len(found.event) <= EVENT
    assert len(found.headline) <= HEADLINE
    assert len(found.sender_name) <= SENDER
    assert sum(map(len, found.areas)) <= AREAS + 1
    said = " ".join([found.event, found.headline, found.description, *found.areas])
    assert all(one in said for one in (event, headline, description, *areas))


def test_one_long_word_is_cut_too() -> None:
    assert cut("x" * 50, 10) == "x" * 9 + "…"
