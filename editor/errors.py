"""What we raise on purpose: data, not sentences. The words for people are in `editor.messages`."""


class InterlineError(Exception):
    """Base of every error raised on purpose: a code and its parameters.

    Anything else that is raised is a bug and reaches the last resort with its traceback.
    """

    code = "unexpected"

    def __init__(self, code: str = "", /, **params: object) -> None:
        """`code` where the class alone does not say which sentence is meant."""
        self.code = code or type(self).code
        super().__init__(self.code, params)
        self.params = params


class AmendmentError(InterlineError):
    """An amendment that does not fit the text it is put to."""

    code = "amendment-does-not-fit"


class UnknownBlock(AmendmentError):
    """The block named (`block`) is not in the base text, nor added by the proposal."""

    code = "unknown-block"


class BlockExists(AmendmentError):
    """A block of that identity (`block`) is there already: an identity is never reused."""

    code = "block-exists"


class EditOutside(AmendmentError):
    """An edit reaches outside its block (`block`, `start`, `stop`, `length`), or two overlap."""

    code = "edit-outside"


class OthersText(AmendmentError):
    """The words are another proposal's (`number`): they can be rejected, not deleted."""

    code = "others-text"


class NotRecording(AmendmentError):
    """No proposal is being recorded, so the text is closed."""

    code = "not-recording"


class NotUnderstood(AmendmentError):
    """Instructions that are not understood, or do not fit (`problems`: number of the sentence, and the error)."""

    code = "not-understood"


class FormatError(InterlineError):
    """A file that cannot be read. `code` says why; `path` may be among the parameters."""

    code = "unreadable"


class WriteError(InterlineError):
    """A file that cannot be written. What was there before is untouched."""

    code = "not-writable"
